import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { promisedDate } from './promised-date.ts'
import type { Chain } from './thread-start.ts'

/** Whether a call needs no leave of theirs on a day: their date has passed by then (D), or the pace is assertive (E). */
export function mayCallBy(card: Pick<Card, 'pace' | 'theirPromises'>, chain: Chain, day: PlainDate): boolean {
  const date = promisedDate(card, chain)
  return card.pace === 'assertive' || (date !== null && date < day)
}
