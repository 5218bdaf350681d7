import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { promisedDate } from './promised-date.ts'
import type { Chain } from './thread-start.ts'

/**
 * Returns true if the employer may be called on a day without permission: the date they named has passed by
 * then (D), or the pace is assertive (E).
 */
export function mayCallBy(
  card: Pick<Card, 'pace' | 'theirPromises'>,
  threadStart: Chain,
  day: PlainDate,
): boolean {
  const date = promisedDate(card, threadStart)
  return card.pace === 'assertive' || (date !== null && date < day)
}
