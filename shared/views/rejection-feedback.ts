import type { Card } from '../model/card.ts'
import { toEpoch } from '../time/instant.ts'

/** The feedback of an employer about what would have made the difference. */
interface Feedback {
  readonly company: string
  readonly text: string
}

/** The most pieces of feedback to list. Nobody would read more before an interview. */
const MAX_ENTRIES = 5

/** Lists the feedback of rejections, newest first (sources A and E in docs/rules.md). */
export function listRejectionFeedback(cards: readonly Card[]): Feedback[] {
  return cards
    .flatMap(({ company, closing }) => (closing?.reason === 'rejected' ? [{ company, closing }] : []))
    .filter(({ closing }) => closing.feedback.trim() !== '')
    .sort((a, b) => toEpoch(b.closing.at) - toEpoch(a.closing.at))
    .slice(0, MAX_ENTRIES)
    .map(({ company, closing }) => ({ company, text: closing.feedback }))
}
