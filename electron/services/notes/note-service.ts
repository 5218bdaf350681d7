import { AppError } from '#shared/errors/app-error'
import type { NoteView } from '#shared/ipc/note-view'
import { writeNote } from '#shared/notes/write-note'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { getTimeContext } from '../board/time-context.ts'

/** Writes notes from the current content of the cards. */
export interface NoteService {
  /** Returns the note of a follow-up. If `fresh` is true, a saved draft is ignored. Throws `not-found`. */
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
      // The card whose message to the same employer comes first; null if the follow-up is not held.
      const holder = cards.find(({ id }) => id === followUp.heldBy) ?? null
      return writeNote({ followUp, card, holder, settings, templates, useDraft: !fresh, ...context })
    },
  }
}
