import type { Card } from '../model/card.ts'
import { toEpoch } from '../time/instant.ts'

/** What one employer said would have made the difference. */
interface Lesson {
  readonly company: string
  readonly text: string
}

/** More would not be read before a conversation. */
const MOST = 5

/** What earlier rejections taught, the newest first: at hand for the next preparation (A, E). */
export function lessonsFrom(cards: readonly Card[]): Lesson[] {
  return cards
    .flatMap(({ company, closing }) => (closing?.reason === 'rejected' ? [{ company, closing }] : []))
    .filter(({ closing }) => closing.feedback.trim() !== '')
    .sort((a, b) => toEpoch(b.closing.at) - toEpoch(a.closing.at))
    .slice(0, MOST)
    .map(({ company, closing }) => ({ company, text: closing.feedback }))
}
