import type { EpochMs } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import type { FollowUp } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'

/** News of an offer takes the place of the alerts that a check-in has on the same day. */
export function giveWayToNews(followUps: readonly FollowUp[], { zone }: RuleContext): readonly FollowUp[] {
  const news = followUps.find((one) => one.step === 'tell-others' && one.status !== 'skipped')
  if (news === undefined) return followUps
  const newsDay = dayOf(news.opensAt, zone)
  const isThatDay = (at: EpochMs) => dayOf(at, zone) === newsDay
  return followUps.map((one) =>
    one.step === 'check-in' && one.alerts.some((alert) => isThatDay(alert.at))
      ? { ...one, alerts: one.alerts.filter((alert) => !isThatDay(alert.at)) }
      : one,
  )
}
