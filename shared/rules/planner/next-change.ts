import type { EpochMs } from '../../model/scalars.ts'
import { dayOf, startOfDay } from '../../time/day.ts'
import type { FollowUp } from '../follow-up.ts'
import { isEnded } from '../follow-up-status.ts'
import type { RuleContext } from '../rule-context.ts'

/**
 * When a plan next differs though nothing on its card changes: its facts do, a follow-up alerts or changes its
 * status, or a new day begins for a reason that counts days. Infinite when never.
 */
export function nextChangeOf(
  of: { readonly followUps: readonly FollowUp[]; readonly steadyUntil: EpochMs },
  { now, zone, tomorrowAt }: RuleContext,
): EpochMs {
  let next = of.steadyUntil
  const consider = (moment: EpochMs | null) => {
    if (moment !== null && moment > now && moment < next) next = moment
  }
  for (const { status, opensAt, dueAt, lapsesAt, alerts } of of.followUps) {
    // One that is over leaves the plan when it would have lapsed, where a later visit followed.
    consider(lapsesAt)
    if (isEnded(status)) continue
    consider(opensAt)
    if (dueAt !== null) consider(dueAt + 1)
    for (const alert of alerts) consider(alert.at)
    // A reason speaks of its day as ahead until that day.
    if (now < opensAt) consider(startOfDay(dayOf(opensAt, zone), zone))
    else consider(tomorrowAt)
  }
  return next
}
