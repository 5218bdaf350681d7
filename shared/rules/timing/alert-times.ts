import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import { instantAt } from '../../time/day.ts'
import type { AlertRule, Draft } from '../draft.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { outOfQuiet } from './quiet-hours.ts'
import { type DaysOff, workingDayFrom } from './working-days.ts'

/** Plans a draft's alerts: days become working days at H, hours move out of quiet. One that another overtook goes. */
export function alertTimes(draft: Draft, daysOff: DaysOff, context: RuleContext): readonly PlannedAlert[] {
  const planned: PlannedAlert[] = []
  for (const rule of draft.alerts) {
    const at = timeOf(rule, { draft, daysOff }, context)
    const previous = planned[planned.length - 1]
    if (previous === undefined || at > previous.at) planned.push({ name: rule.name, at, basis: draft.basis })
  }
  return planned
}

/** H on a day, or on the next working day where it is none. */
export function alertOnDay(
  date: PlainDate,
  daysOff: DaysOff,
  { settings, zone }: Pick<RuleContext, 'settings' | 'zone'>,
): EpochMs {
  return instantAt({ date: workingDayFrom(date, daysOff), time: settings.alertTime, zone })
}

function timeOf(
  rule: AlertRule,
  of: { readonly draft: Draft; readonly daysOff: DaysOff },
  context: RuleContext,
): EpochMs {
  if ('on' in rule) return alertOnDay(rule.on, of.daysOff, context)
  const { due, eventAt } = of.draft
  return outOfQuiet({ at: rule.at, eventAt, dueAt: due.by === 'instant' ? due.at : null }, context)
}
