import type { EpochMs } from '../../model/scalars.ts'
import type { FollowUp } from '../follow-up.ts'
import { isEnded } from '../follow-up-status.ts'
import type { RuleContext } from '../rule-context.ts'

/**
 * Returns when the plan of a card next changes even if the card does not: its facts change, an alert fires, a
 * follow-up changes its status, or a new day begins, because reasons name days as today's reader does. Infinite if it never
 * changes.
 */
export function findNextChange(
  plan: { readonly followUps: readonly FollowUp[]; readonly validUntil: EpochMs },
  { now, tomorrowAt }: RuleContext,
): EpochMs {
  let nextChangeAt = plan.validUntil
  const consider = (moment: EpochMs | null) => {
    if (moment !== null && moment > now && moment < nextChangeAt) nextChangeAt = moment
  }
  for (const { status, opensAt, dueAt, lapsesAt, alerts } of plan.followUps) {
    // Even an ended follow-up may disappear from the plan when it lapses, if a later interview day followed.
    consider(lapsesAt)
    if (isEnded(status)) continue
    consider(opensAt)
    // It is overdue from the first millisecond after its due time.
    if (dueAt !== null) consider(dueAt + 1)
    for (const alert of alerts) consider(alert.at)
    consider(tomorrowAt)
  }
  return nextChangeAt
}
