import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import type { RuleContext } from '../rule-context.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * Returns the first day on which the user may ask after a promised date: it plus the grace, in working days.
 */
export function addPromiseGrace(
  date: PlainDate,
  { country }: Pick<Card, 'country'>,
  { settings, daysOff }: RuleContext,
): PlainDate {
  return addWorkingDays(date, settings.promiseGraceWorkingDays, daysOff(country))
}
