import type { EpochMs } from '../model/scalars.ts'
import type { FollowUp } from '../rules/follow-up.ts'
import { isDue } from '../rules/follow-up-status.ts'
import { HOUR } from '../time/durations.ts'

/** From this long before it is due on, something is shown as urgent. */
const URGENT_MS = 6 * HOUR

/** Returns true if a follow-up is overdue or due within hours. Only that is red. */
export function isUrgent(followUp: FollowUp, now: EpochMs): boolean {
  const { dueAt } = followUp
  return dueAt !== null && dueAt - now <= URGENT_MS && isDue(followUp, now)
}

/** Returns when the next of these follow-ups becomes urgent; infinite if none will without another change. */
export function findNextUrgentAt(followUps: readonly FollowUp[], now: EpochMs): EpochMs {
  let next = Number.POSITIVE_INFINITY
  for (const { dueAt } of followUps) {
    const at = dueAt === null ? next : dueAt - URGENT_MS
    if (at > now && at < next) next = at
  }
  return next
}
