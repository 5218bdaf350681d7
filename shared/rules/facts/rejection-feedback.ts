import type { Card } from '../../model/card.ts'
import type { Closing } from '../../model/closing.ts'
import { toSingleLine, truncate } from '../../text/plain-text.ts'

/** The most pieces of feedback that the preparation for an interview shows. */
const MAX_ENTRIES = 3
/** The most characters of one piece of feedback. */
const MAX_LENGTH = 160

/**
 * Returns the feedback that came with rejections, latest first, to help prepare the next interview (sources A
 * and D in docs/rules.md).
 */
export function listFeedbackTexts(cards: readonly Card[]): readonly string[] {
  const rejections: Closing[] = []
  for (const { closing } of cards)
    if (closing?.reason === 'rejected' && closing.feedback.trim() !== '') rejections.push(closing)
  // Stored instants all have the same format, so they can be compared as text.
  rejections.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return rejections.slice(0, MAX_ENTRIES).map(({ feedback }) => truncate(toSingleLine(feedback), MAX_LENGTH))
}
