import type { EpochMs } from '../../model/scalars.ts'
import { addDays, startOfDay } from '../../time/day.ts'
import type { FollowUp } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'

/** When a follow-up next alerts, changes its status, or says another day in its reason; infinite when never. */
export function nextChangeOf(followUp: FollowUp, { now, zone, today }: RuleContext): EpochMs {
  const { status, opensAt, dueAt, lapsesAt, alerts } = followUp
  if (status === 'done' || status === 'skipped' || status === 'lapsed') return Number.POSITIVE_INFINITY
  const moments = [opensAt, ...alerts.map((alert) => alert.at)]
  if (dueAt !== null) moments.push(dueAt + 1)
  if (lapsesAt !== null) moments.push(lapsesAt)
  if (status !== 'scheduled') moments.push(startOfDay(addDays(today, 1), zone))
  return Math.min(...moments.filter((moment) => moment > now))
}
