import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import type { RuleContext } from '../rule-context.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * Returns the first day on which the user may ask after a date that the employer promised: that date plus the
 * working days of grace from the settings.
 */
export function addPromiseGrace(
  date: PlainDate,
  { country }: Pick<Card, 'country'>,
  { settings, daysOff }: RuleContext,
): PlainDate {
  return addWorkingDays(date, settings.promiseGraceWorkingDays, daysOff(country))
}
