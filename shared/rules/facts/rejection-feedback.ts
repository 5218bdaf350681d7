import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import { oneLine, shortened } from '../../text/plain-text.ts'

/** So many answers to "what would have made the difference" are at hand, each cut at so many characters. */
const MOST = 3
const LONGEST = 160

/** What was said on these cards with a no, the latest first: kept for the next preparation (A, D). */
export function feedbackOf(cards: readonly Card[]): readonly string[] {
  const told: Closing[] = []
  for (const { closing } of cards)
    if (closing?.reason === 'rejected' && closing.feedback.trim() !== '') told.push(closing)
  // As stored, instants of one form and length, they order as text.
  told.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return told.slice(0, MOST).map(({ feedback }) => shortened(oneLine(feedback), LONGEST))
}
