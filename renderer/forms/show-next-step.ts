import type { Id } from '#shared/model/scalars'
import { defaultFormats } from '#shared/text/date-formats'
import { toPastTense } from '#shared/text/past-tense'
import { describeNextFollowUp } from '#shared/views/next-follow-up'
import { request } from '../ipc/host.ts'
import { showDone } from '../state/run-command.ts'
import { board, session } from '../state/stores.ts'

/**
 * Shows that a note or call was recorded, with Undo, and the card's next follow-up: “Sent. Next: check in with Jane on
 * Mon 19 October.” `label` is the label of the change. `lead` replaces the label in the past tense.
 */
export async function showNextStep(change: {
  readonly label: string
  readonly cardId: Id | null
  readonly lead?: string
}): Promise<void> {
  const { label, cardId, lead = toPastTense(label) } = change
  const next = cardId === null ? null : await findNext(cardId)
  const nextSentence = next === null ? '' : next === '' ? ' Nothing else to do for now.' : ` Next: ${next}.`
  showDone(label, `${lead}.${nextSentence}`)
}

/** Describes the next follow-up of a card; empty if nothing follows, and null if the card cannot be loaded. */
async function findNext(cardId: Id): Promise<string | null> {
  try {
    const { card, followUps } = await request('cards.get', { cardId })
    const zone = session.getState().host?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    const formats = board.getState().board?.formats ?? defaultFormats
    return describeNextFollowUp(followUps, card, { now: Date.now(), zone, formats })
  } catch {
    return null
  }
}
