import type { Card } from '../../model/card.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { addDays, startOfDay } from '../../time/day.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule } from '../step-draft.ts'
import { toAlertTime } from './plan-alerts.ts'
import { addWorkingDays } from './working-days.ts'

type PlacedCard = Pick<Card, 'country' | 'region' | 'zone' | 'interviews'>

/**
 * Returns the first day on which the user may ask after a date that the employer promised: that date plus the
 * working days of grace from the settings.
 */
function addPromiseGrace(
  date: PlainDate,
  card: Pick<Card, 'country' | 'region'>,
  { settings, daysOff }: RuleContext,
): PlainDate {
  return addWorkingDays(date, settings.promiseGraceWorkingDays, daysOff(card))
}

/** Returns the alert to ask after a promised date: after the grace, and when the date is over at the employer. */
export function planGraceAlert(
  date: PlainDate,
  card: PlacedCard,
  context: RuleContext,
): Extract<AlertRule, { on: PlainDate }> {
  const on = addPromiseGrace(date, card, context)
  if (on <= date) return { name: 'first', on }
  return { name: 'first', on, notBefore: startOfDay(addDays(date, 1), resolveCardZone(card, context.zone)) }
}

/** Returns when the alert to ask after a promised date fires, unless it is a call. */
export function findGraceAlertTime(date: PlainDate, card: PlacedCard, context: RuleContext): number {
  const { on, notBefore } = planGraceAlert(date, card, context)
  return Math.max(toAlertTime(on, context.daysOff(card), context), notBefore ?? 0)
}
