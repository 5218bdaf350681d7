import type { EpochMs, PlainDate, ZoneName } from '../../model/scalars.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'
import { findCallTime, findCallTimeOnDay } from './call-hours.ts'
import { findQuietPeriod, moveOutOfQuietHours } from './quiet-hours.ts'
import { type DaysOff, toNextWorkingDay } from './working-days.ts'

/** The data from which the alerts of one draft are timed. */
interface AlertSource {
  readonly draft: Pick<StepDraft, 'alerts' | 'basis' | 'due' | 'eventAt'>
  readonly daysOff: DaysOff
  /**
   * When the previous round was sent or skipped, otherwise when its first alert fires after it was moved. A
   * round is one repetition of a step for the same event. Null for a first round, or if the previous round
   * has no alert.
   */
  readonly previousAt: EpochMs | null
  /** The zone of the card if the follow-up is a call; null if it is written. */
  readonly callZone: ZoneName | null
}

/**
 * Plans the alerts of a drafted step. An alert on a day fires at the alert hour of that day or of the next
 * working day; for a call it waits for the employer's hours. An alert at an exact time moves out of quiet
 * hours. An alert is dropped if it would not fire later than every alert before it.
 */
export function planAlerts(source: AlertSource, context: RuleContext): readonly PlannedAlert[] {
  const plannedAlerts = source.draft.alerts.map((rule) => planAlert(rule, source, context))
  return plannedAlerts.length > 1 ? dropAlertsOutOfOrder(plannedAlerts) : plannedAlerts
}

function planAlert(rule: AlertRule, source: AlertSource, context: RuleContext): PlannedAlert {
  const { name } = rule
  const { basis } = source.draft
  const at = computeAlertTime(rule, source, context)
  if (!('at' in rule)) return { name, at, basis }
  const { inQuietHours, inInterviews } = rule
  return { name, at, basis, ...(inQuietHours && { inQuietHours }), ...(inInterviews && { inInterviews }) }
}

/** Keeps only the alerts that fire later than every alert before them in the list. */
function dropAlertsOutOfOrder(plannedAlerts: readonly PlannedAlert[]): readonly PlannedAlert[] {
  return plannedAlerts.filter(({ at }, index) =>
    plannedAlerts.slice(0, index).every((earlier) => earlier.at < at),
  )
}

/** Returns the alert hour of a day, or of the next working day if it is not a working day. */
export function toAlertTime(
  date: PlainDate,
  daysOff: DaysOff,
  { settings, zone }: Pick<RuleContext, 'settings' | 'zone'>,
): EpochMs {
  return toInstant({ date: toNextWorkingDay(date, daysOff), time: settings.alertTime, zone })
}

/** Returns the time of an alert on a day, for a call if `callZone` is not null. */
export function toDayAlertTime(
  rule: Extract<AlertRule, { on: PlainDate }>,
  { daysOff, callZone }: Pick<AlertSource, 'daysOff' | 'callZone'>,
  context: Pick<RuleContext, 'settings' | 'zone'>,
): EpochMs {
  const alertHour = toAlertTime(rule.on, daysOff, context)
  const from = Math.max(alertHour, rule.notBefore ?? Number.NEGATIVE_INFINITY)
  if (callZone !== null) {
    const onTheirDay =
      rule.isTheirDay && toNextWorkingDay(rule.on, daysOff) === rule.on
        ? findCallTimeOnDay(rule.on, { from: alertHour, zone: callZone }, context)
        : null
    return onTheirDay ?? findCallTime(from, { zone: callZone, daysOff }, context)
  }
  return from === alertHour ? alertHour : (findQuietPeriod(from, context)?.ends ?? from)
}

/** Returns when an alert fires. A first round counts from the event, not from a previous round. */
function computeAlertTime(rule: AlertRule, source: AlertSource, context: RuleContext): EpochMs {
  if ('on' in rule) return toDayAlertTime(rule, source, context)
  const { due, eventAt } = source.draft
  if ('at' in rule)
    return rule.inQuietHours === 'always'
      ? rule.at
      : moveOutOfQuietHours(
          {
            at: rule.at,
            eventAt,
            dueAt: due?.by === 'instant' ? due.at : null,
            mayStay: rule.inQuietHours === 'on-time',
          },
          context,
        )
  const startDate = toPlainDate(source.previousAt ?? eventAt, context.zone)
  const notBefore = rule.notBefore === undefined ? {} : { notBefore: rule.notBefore }
  const on = addDays(startDate, rule.daysAfterPrevious)
  return toDayAlertTime({ name: rule.name, on, ...notBefore }, source, context)
}
