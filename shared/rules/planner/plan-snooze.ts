import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { toEpoch } from '../../time/instant.ts'
import type { PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { type AwayStep, avoidAwayDays } from '../timing/away.ts'
import { toDayAlertTime } from '../timing/plan-alerts.ts'
import { findQuietPeriod } from '../timing/quiet-hours.ts'

/**
 * Plans the one alert that replaces the others after a snooze: at the chosen moment, or like any alert on the
 * chosen day. A moment in quiet hours waits for their end. Null if the action names neither.
 */
export function planSnooze(
  { until, untilAt }: Pick<FollowUpAction, 'until' | 'untilAt'>,
  step: AwayStep & { readonly basis: string },
  context: RuleContext,
): PlannedAlert | null {
  const { basis } = step
  if (untilAt) {
    const at = toEpoch(untilAt)
    return { name: `snooze-${untilAt}`, at: findQuietPeriod(at, context)?.ends ?? at, basis }
  }
  if (until === null) return null
  return planOnDay(`snooze-${until}`, until, step, context)
}

/** Plans one alert on a day: by the day arithmetic of every other alert, and not while the user is away. */
export function planOnDay(
  name: string,
  on: PlainDate,
  step: AwayStep & { readonly basis: string },
  context: RuleContext,
): PlannedAlert {
  const alert = { name, at: toDayAlertTime({ name, on }, step, context), basis: step.basis }
  return avoidAwayDays([alert], step, context).alerts[0] ?? alert
}
