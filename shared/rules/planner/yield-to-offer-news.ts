import type { EpochMs } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import type { FollowUp } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'

/**
 * Removes the alerts of a check-in on the day on which the user is to tell the same employer about another
 * offer. Both messages would otherwise go out on one day.
 */
export function yieldToOfferNews(followUps: readonly FollowUp[], { zone }: RuleContext): readonly FollowUp[] {
  const news = followUps.find(({ step, status }) => step === 'tell-others' && status !== 'skipped')
  if (news === undefined) return followUps
  const newsDay = toPlainDate(news.opensAt, zone)
  const isNewsDay = (at: EpochMs) => toPlainDate(at, zone) === newsDay
  return followUps.map((followUp) =>
    followUp.step === 'check-in' && followUp.alerts.some(({ at }) => isNewsDay(at))
      ? { ...followUp, alerts: followUp.alerts.filter(({ at }) => !isNewsDay(at)) }
      : followUp,
  )
}
