import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { addDays, dayOf, instantAt } from '../../time/day.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { AlertRule, StepDraft } from '../step-draft.ts'
import { outOfQuiet } from './quiet-hours.ts'
import { type DaysOff, workingDayFrom } from './working-days.ts'

/** What alerts are planned from, beside their rules. */
interface AlertsOf {
  readonly draft: Pick<StepDraft, 'alerts' | 'basis' | 'due' | 'eventAt'>
  readonly daysOff: DaysOff
  /** The first alert of the round before, as moved. */
  readonly previousAt: EpochMs | null
}

/** Plans a draft's alerts: days become working days at H, hours move out of quiet. One that another overtook goes. */
export function alertTimes(of: AlertsOf, context: RuleContext): readonly PlannedAlert[] {
  const planned = of.draft.alerts.map((rule) => planOf(rule, of, context))
  return planned.length > 1 ? withoutOvertaken(planned) : planned
}

function planOf(rule: AlertRule, of: AlertsOf, context: RuleContext): PlannedAlert {
  const { name } = rule
  const { basis } = of.draft
  const at = timeOf(rule, of, context)
  return 'inQuietHours' in rule ? { name, at, basis, inQuietHours: rule.inQuietHours } : { name, at, basis }
}

/** Only those that come after every one before them. */
function withoutOvertaken(planned: readonly PlannedAlert[]): readonly PlannedAlert[] {
  return planned.filter(({ at }, index) => planned.every((other, before) => before >= index || other.at < at))
}

/** H on a day, or on the next working day where it is none. */
export function alertOnDay(
  date: PlainDate,
  daysOff: DaysOff,
  { settings, zone }: Pick<RuleContext, 'settings' | 'zone'>,
): EpochMs {
  return instantAt({ date: workingDayFrom(date, daysOff), time: settings.alertTime, zone })
}

function timeOf(rule: AlertRule, of: AlertsOf, context: RuleContext): EpochMs {
  if ('on' in rule) return alertOnDay(rule.on, of.daysOff, context)
  const { due, eventAt } = of.draft
  if ('at' in rule)
    return outOfQuiet({ at: rule.at, eventAt, dueAt: due?.by === 'instant' ? due.at : null }, context)
  const from = dayOf(of.previousAt ?? eventAt, context.zone)
  return alertOnDay(addDays(from, rule.daysAfterPrevious), of.daysOff, context)
}
