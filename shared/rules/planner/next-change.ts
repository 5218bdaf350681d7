import type { EpochMs } from '../../model/scalars.ts'
import { startOfDay, toPlainDate } from '../../time/day.ts'
import type { FollowUp } from '../follow-up.ts'
import { isEnded } from '../follow-up-status.ts'
import type { RuleContext } from '../rule-context.ts'

/**
 * Returns when a plan next changes although its card does not: its facts change, a follow-up alerts or changes its
 * status, or a new day begins for a reason that counts days. Infinite when never.
 */
export function findNextChange(
  of: { readonly followUps: readonly FollowUp[]; readonly validUntil: EpochMs },
  { now, zone, tomorrowAt }: RuleContext,
): EpochMs {
  let next = of.validUntil
  const consider = (moment: EpochMs | null) => {
    if (moment !== null && moment > now && moment < next) next = moment
  }
  for (const { status, opensAt, dueAt, lapsesAt, alerts } of of.followUps) {
    // An ended follow-up leaves the plan at its lapse if a later interview day followed.
    consider(lapsesAt)
    if (isEnded(status)) continue
    consider(opensAt)
    if (dueAt !== null) consider(dueAt + 1)
    for (const alert of alerts) consider(alert.at)
    // A reason calls its day a future one until that day begins.
    if (now < opensAt) consider(startOfDay(toPlainDate(opensAt, zone), zone))
    else consider(tomorrowAt)
  }
  return next
}
