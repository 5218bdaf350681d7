import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { findNamedDay } from './promised-date.ts'
import type { ThreadStart } from './thread-start.ts'

/**
 * Returns true if the user may call the employer on a day without having been given permission: the date they
 * named is before that day (source D in docs/rules.md), or the pace is assertive (source E). The date of an
 * out-of-office reply does not count.
 */
export function canCallWithoutPermission(
  card: Pick<Card, 'pace' | 'theirPromises'>,
  threadStart: ThreadStart,
  day: PlainDate,
): boolean {
  const named = findNamedDay(card, threadStart)
  const hasPassed = named?.kind === 'decide-by' && !named.isOutOfOffice && named.date < day
  return card.pace === 'assertive' || hasPassed
}
