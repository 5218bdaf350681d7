import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import type { RuleContext } from '../rule-context.ts'
import { workingDayAfter } from './working-days.ts'

/** The day on which it is the user's turn, once D passed: the n-th working day after it, n being the grace. */
export function afterTheirDate(
  date: PlainDate,
  { country }: Pick<Card, 'country'>,
  { settings, daysOff }: RuleContext,
): PlainDate {
  return workingDayAfter(date, settings.promiseGraceWorkingDays, daysOff(country))
}
