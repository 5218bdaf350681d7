import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'
import { moveOutOfQuietHours } from './quiet-hours.ts'
import { type DaysOff, toNextWorkingDay } from './working-days.ts'

/** The data from which the alerts of one draft are timed. */
interface AlertSource {
  readonly draft: Pick<StepDraft, 'alerts' | 'basis' | 'due' | 'eventAt'>
  readonly daysOff: DaysOff
  /**
   * When the first alert of the previous round fires, after quiet hours and days off have moved it. A round
   * is one repetition of a step for the same event. Null for a first round, or if the previous round has no
   * alert.
   */
  readonly previousAt: EpochMs | null
}

/**
 * Plans the alerts of a drafted step. An alert on a day fires at the alert hour of that day or of the next
 * working day. An alert at an exact time moves out of quiet hours. An alert is dropped if it would not fire
 * later than every alert before it.
 */
export function planAlerts(source: AlertSource, context: RuleContext): readonly PlannedAlert[] {
  const plannedAlerts = source.draft.alerts.map((rule) => planAlert(rule, source, context))
  return plannedAlerts.length > 1 ? dropAlertsOutOfOrder(plannedAlerts) : plannedAlerts
}

function planAlert(rule: AlertRule, source: AlertSource, context: RuleContext): PlannedAlert {
  const { name } = rule
  const { basis } = source.draft
  const at = computeAlertTime(rule, source, context)
  return 'inQuietHours' in rule ? { name, at, basis, inQuietHours: rule.inQuietHours } : { name, at, basis }
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

/** Returns when an alert fires. A first round counts from the event, not from a previous round. */
function computeAlertTime(rule: AlertRule, source: AlertSource, context: RuleContext): EpochMs {
  if ('on' in rule) return toAlertTime(rule.on, source.daysOff, context)
  const { due, eventAt } = source.draft
  if ('at' in rule)
    return moveOutOfQuietHours(
      { at: rule.at, eventAt, dueAt: due?.by === 'instant' ? due.at : null },
      context,
    )
  const startDate = toPlainDate(source.previousAt ?? eventAt, context.zone)
  return toAlertTime(addDays(startDate, rule.daysAfterPrevious), source.daysOff, context)
}
