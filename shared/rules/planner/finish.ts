import type { EpochMs } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import { isFinal } from '../facts/deeds.ts'
import type { FollowUp, FollowUpStatus } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import { limitTime } from '../timing/limit-time.ts'
import { isSnoozed } from './basis.ts'
import type { Timed } from './timed.ts'

/** Makes a follow-up of a draft whose times are final: its limits, its status as of now, and its reason. */
export function finish(one: Timed, next: Timed | null, context: RuleContext): FollowUp {
  const { draft, rule, planned } = one
  const first = planned[0]?.at ?? draft.eventAt
  const dueAt = limitTime(draft.due, { alerts: planned, daysOff: one.daysOff }, context)
  const lapsesAt = lapseOf(one, next, context)
  const alerts = lapsesAt === null ? one.alerts : one.alerts.filter((alert) => alert.at < lapsesAt)
  const opensAt = draft.opens === 'event' ? draft.eventAt : Math.min(first, alerts[0]?.at ?? first)
  const status = statusOf({ one, alerts, opensAt, dueAt, lapsesAt }, context)
  const isOver = status === 'done' || status === 'skipped' || status === 'lapsed'
  const asOf = isOver ? dayOf(first, context.zone) : context.today
  const why = (status === 'lapsed' && draft.lapsed) || draft.reason(first, asOf) + draft.detour
  return {
    key: one.key,
    step: rule.step,
    cardId: one.facts?.card.id ?? null,
    personId: draft.personId,
    channel: draft.channel,
    opensAt,
    alerts: isOver ? [] : alerts,
    dueAt,
    lapsesAt,
    status,
    reason: one.hold && !isOver ? `${why} ${one.hold.reason}` : why,
    sources: rule.sources,
    template: draft.template,
    foldsThanks: draft.foldsThanks ?? false,
    heldBy: status === 'held' ? (one.hold?.by ?? null) : null,
    eventId: draft.eventId,
    countsFrom: draft.countsFrom,
  }
}

function lapseOf(
  { draft, planned, daysOff }: Timed,
  next: Timed | null,
  context: RuleContext,
): EpochMs | null {
  if (draft.lapses?.by === 'next-round') return next?.planned[0]?.at ?? null
  return limitTime(draft.lapses, { alerts: planned, daysOff }, context)
}

interface Standing extends Pick<FollowUp, 'alerts' | 'opensAt' | 'dueAt' | 'lapsesAt'> {
  readonly one: Timed
}

function statusOf({ one, alerts, ...at }: Standing, { now }: RuleContext): FollowUpStatus {
  const { deed, draft, hold } = one
  if (isFinal(deed)) return deed?.kind === 'skipped' ? 'skipped' : 'done'
  if (at.lapsesAt !== null && now >= at.lapsesAt) return 'lapsed'
  const isAhead = alerts[0] === undefined || now < alerts[0].at
  if (hold !== null && isAhead) return 'held'
  if (isSnoozed(deed, draft) && isAhead) return 'snoozed'
  if (now < at.opensAt) return 'scheduled'
  return at.dueAt !== null && now > at.dueAt ? 'overdue' : 'open'
}
