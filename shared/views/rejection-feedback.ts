import type { Card } from '../model/card.ts'
import { toEpoch } from '../time/instant.ts'

/** The feedback of an employer: what would have made the difference. */
interface Feedback {
  readonly company: string
  readonly text: string
}

/** The most entries listed; more would not be read before an interview. */
const MAX_ENTRIES = 5

/** Lists the feedback of earlier rejections, the newest first, for the next preparation (A, E). */
export function listRejectionFeedback(cards: readonly Card[]): Feedback[] {
  return cards
    .flatMap(({ company, closing }) => (closing?.reason === 'rejected' ? [{ company, closing }] : []))
    .filter(({ closing }) => closing.feedback.trim() !== '')
    .sort((a, b) => toEpoch(b.closing.at) - toEpoch(a.closing.at))
    .slice(0, MAX_ENTRIES)
    .map(({ company, closing }) => ({ company, text: closing.feedback }))
}
