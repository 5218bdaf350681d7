import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import type { RuleContext } from '../rule-context.ts'
import { workingDayAfter } from './working-days.ts'

/**
 * Returns the first day on which the user may ask after a promised date: it plus the grace, in working days.
 */
export function afterTheirDate(
  date: PlainDate,
  { country }: Pick<Card, 'country'>,
  { settings, daysOff }: RuleContext,
): PlainDate {
  return workingDayAfter(date, settings.promiseGraceWorkingDays, daysOff(country))
}
