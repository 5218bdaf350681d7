import { AppError } from '#shared/errors/app-error'
import type { NoteView } from '#shared/ipc/note-view'
import { writeNote } from '#shared/notes/write-note'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { getTimeContext } from '../board/time-context.ts'

/** Writes notes from the cards as they are now. */
export interface NoteService {
  /** Returns the note of a follow-up; `fresh` ignores a saved draft. Throws `not-found`. */
  getNote(input: { key: string; fresh: boolean }): NoteView
}

/** Creates the note service of a store. */
export function createNoteService(deps: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
}): NoteService {
  const { store, planner, clock } = deps
  return {
    getNote({ key, fresh }) {
      const workspace = store.current()
      const { cards, settings, templates } = workspace
      const followUp = planner.findFollowUp(workspace, key)
      const card = cards.find(({ id }) => id === followUp?.cardId)
      if (!followUp || !card || followUp.template === null)
        throw new AppError('not-found', 'There is no note for this any more. The card shows what comes next.')
      const context = getTimeContext(clock, workspace)
      const holder = cards.find(({ id }) => id === followUp.heldBy) ?? null
      return writeNote({ followUp, card, holder, settings, templates, useDraft: !fresh, ...context })
    },
  }
}
