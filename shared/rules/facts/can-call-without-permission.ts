import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { findPromisedDate } from './promised-date.ts'
import type { ThreadStart } from './thread-start.ts'

/**
 * Returns true if the employer may be called on a day without permission: the date they named has passed by
 * then (D), or the pace is assertive (E).
 */
export function canCallWithoutPermission(
  card: Pick<Card, 'pace' | 'theirPromises'>,
  threadStart: ThreadStart,
  day: PlainDate,
): boolean {
  const date = findPromisedDate(card, threadStart)
  return card.pace === 'assertive' || (date !== null && date < day)
}
