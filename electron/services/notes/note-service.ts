import { AppError } from '#shared/errors/app-error'
import type { DeskNote } from '#shared/ipc/desk-note'
import { addressFollowUp } from '#shared/notes/address/address-follow-up'
import { collectCheckFacts } from '#shared/notes/check-facts/collect-check-facts'
import { listPanelNotes } from '#shared/notes/panel-notes'
import { listTemplates } from '#shared/notes/template-choices'
import { writeNote } from '#shared/notes/write-note'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { getTimeContext } from '../board/time-context.ts'

/** Writes notes from the current content of the cards. */
export interface NoteService {
  /**
   * Returns the note of a follow-up. If `fresh` is true, a saved draft is ignored; `form` asks for what to say on a
   * voicemail in place of a call. Throws `not-found`.
   */
  getNote(input: { key: string; fresh: boolean; form?: 'voicemail' | undefined }): DeskNote
}

/** Creates the note service of a store. */
export function createNoteService(deps: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
}): NoteService {
  const { store, planner, clock } = deps
  return {
    getNote({ key, fresh, form }) {
      const workspace = store.current()
      const { cards, settings, templates } = workspace
      const planned = planner.findFollowUp(workspace, key)
      const context = getTimeContext(clock, workspace)
      const card = cards.find(({ id }) => id === planned?.cardId)
      const addressed = planned && card ? addressFollowUp(planned, card) : null
      const followUp = addressed && form === 'voicemail' ? takeVoicemail(addressed) : addressed
      if (!followUp || !card || listTemplates(followUp).length === 0)
        throw new AppError('not-found', 'There’s no note for this any more. The card shows what’s next.')
      // The card whose message to the same employer comes first; null if the follow-up is not held.
      const holder = cards.find(({ id }) => id === followUp.heldBy) ?? null
      const note = writeNote({
        followUp,
        card,
        cards,
        holder,
        settings,
        templates,
        useDraft: !fresh,
        ...context,
      })
      const { isDraft } = note
      const locale = clock.locale?.() ?? null
      const followUps = planner.plan(workspace).byCard.get(card.id) ?? []
      return {
        ...note,
        facts: collectCheckFacts({ followUp, card, cards, settings, isDraft, locale, ...context }),
        panel: [...listPanelNotes(followUp, { card, followUps })],
      }
    },
  }
}

/** Returns a call as what to say on a voicemail; null if the follow-up is not a call. */
function takeVoicemail(followUp: FollowUp): FollowUp | null {
  return followUp.channel === 'phone' ? { ...followUp, template: 'voicemail' } : null
}
