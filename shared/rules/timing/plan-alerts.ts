import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'
import { moveOutOfQuietHours } from './quiet-hours.ts'
import { type DaysOff, toNextWorkingDay } from './working-days.ts'

/** What the times of alerts depend on. */
interface AlertSource {
  readonly draft: Pick<StepDraft, 'alerts' | 'basis' | 'due' | 'eventAt'>
  readonly daysOff: DaysOff
  /** The first alert of the previous round, after it was moved. */
  readonly previousAt: EpochMs | null
}

/**
 * Plans the alerts of a draft: those on a day come at the alert hour of a working day, those at a time move
 * out of quiet hours. An alert that would come no later than one before it is dropped.
 */
export function planAlerts(source: AlertSource, context: RuleContext): readonly PlannedAlert[] {
  const planned = source.draft.alerts.map((rule) => planAlert(rule, source, context))
  return planned.length > 1 ? dropOvertaken(planned) : planned
}

function planAlert(rule: AlertRule, source: AlertSource, context: RuleContext): PlannedAlert {
  const { name } = rule
  const { basis } = source.draft
  const at = findAlertTime(rule, source, context)
  return 'inQuietHours' in rule ? { name, at, basis, inQuietHours: rule.inQuietHours } : { name, at, basis }
}

/** Keeps the alerts that come later than all those before them. */
function dropOvertaken(planned: readonly PlannedAlert[]): readonly PlannedAlert[] {
  return planned.filter(({ at }, index) => planned.slice(0, index).every((earlier) => earlier.at < at))
}

/** Returns the alert hour of a day, or of the next working day if it is not a working day. */
export function toAlertTime(
  date: PlainDate,
  daysOff: DaysOff,
  { settings, zone }: Pick<RuleContext, 'settings' | 'zone'>,
): EpochMs {
  return toInstant({ date: toNextWorkingDay(date, daysOff), time: settings.alertTime, zone })
}

function findAlertTime(rule: AlertRule, source: AlertSource, context: RuleContext): EpochMs {
  if ('on' in rule) return toAlertTime(rule.on, source.daysOff, context)
  const { due, eventAt } = source.draft
  if ('at' in rule)
    return moveOutOfQuietHours(
      { at: rule.at, eventAt, dueAt: due?.by === 'instant' ? due.at : null },
      context,
    )
  const from = toPlainDate(source.previousAt ?? eventAt, context.zone)
  return toAlertTime(addDays(from, rule.daysAfterPrevious), source.daysOff, context)
}
