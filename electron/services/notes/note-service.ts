import { AppError } from '#shared/errors/app-error'
import type { NoteView } from '#shared/ipc/note-view'
import { writeNote } from '#shared/notes/write-note'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { asOfNow } from '../board/time-context.ts'

/** Notes, written from the cards as they are now. */
export interface NoteService {
  /** The note of a follow-up; `fresh` leaves a saved draft aside. Throws `not-found`. */
  note(asked: { key: string; fresh: boolean }): NoteView
}

/** The note service over a store. */
export function createNoteService(needs: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
}): NoteService {
  const { store, planner, clock } = needs
  return {
    note({ key, fresh }) {
      const workspace = store.current()
      const { cards, settings, templates } = workspace
      const followUp = planner.find(workspace, key)
      const card = cards.find((one) => one.id === followUp?.cardId)
      if (!followUp || !card || followUp.template === null)
        throw new AppError('not-found', 'There is no note for this any more. The card shows what comes next.')
      const context = asOfNow(clock, workspace)
      const holder = cards.find((one) => one.id === followUp.heldBy) ?? null
      return writeNote({ followUp, card, holder, settings, templates, draft: !fresh, ...context })
    },
  }
}
