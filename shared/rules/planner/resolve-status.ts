import type { EpochMs } from '../../model/scalars.ts'
import { dayOf } from '../../time/day.ts'
import { isFinal } from '../facts/actions.ts'
import type { FollowUp, FollowUpStatus, PlannedAlert } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { limitTime } from '../timing/deadline.ts'
import { isSnoozed } from './alert-dedupe.ts'
import type { Timed } from './schedule-step.ts'

const none: readonly PlannedAlert[] = []

/** Makes a follow-up of a draft whose times are final: its limits, its status as of now, and its reason. */
export function finish(one: Timed, context: RuleContext): FollowUp {
  const { draft, rule, planned } = one
  const first = planned[0]?.at ?? draft.eventAt
  const dueAt = limitTime(draft.due, one, context)
  const lapsesAt = limitTime(draft.lapses, one, context)
  const alerts = before(lapsesAt, one.alerts)
  const opensAt = draft.opens === 'event' ? draft.eventAt : Math.min(first, alerts[0]?.at ?? first)
  const status = statusOf({ one, alerts, opensAt, dueAt, lapsesAt }, context)
  const isOver = status === 'done' || status === 'skipped' || status === 'lapsed'
  const why = (status === 'lapsed' && draft.lapsed) || reasonOf(draft, { first, isOver }, context)
  return {
    key: one.key,
    step: rule.step,
    cardId: one.facts?.card.id ?? null,
    personId: draft.to.personId,
    channel: draft.to.channel,
    opensAt,
    alerts: isOver ? none : alerts,
    dueAt,
    lapsesAt,
    status,
    reason: one.hold && !isOver ? `${why} ${one.hold.reason}` : why,
    sources: rule.sources,
    template: draft.to.template,
    foldsThanks: draft.foldsThanks ?? false,
    heldBy: status === 'held' ? (one.hold?.by ?? null) : null,
    eventId: draft.eventId,
    countsFrom: draft.countsFrom,
  }
}

/** The alerts, which are in order, that come before a step would do harm. */
function before(lapsesAt: EpochMs | null, alerts: readonly PlannedAlert[]): readonly PlannedAlert[] {
  const last = alerts[alerts.length - 1]
  if (lapsesAt === null || last === undefined || last.at < lapsesAt) return alerts
  return alerts.filter((alert) => alert.at < lapsesAt)
}

/** What is over counts the days no further than to its alert. */
function reasonOf(
  draft: StepDraft,
  { first, isOver }: { readonly first: EpochMs; readonly isOver: boolean },
  { zone, today }: RuleContext,
): string {
  return draft.reason(first, isOver ? dayOf(first, zone) : today) + draft.to.detour
}

interface Standing extends Pick<FollowUp, 'alerts' | 'opensAt' | 'dueAt' | 'lapsesAt'> {
  readonly one: Timed
}

function statusOf(standing: Standing, { now }: RuleContext): FollowUpStatus {
  const { alerts, opensAt, dueAt, lapsesAt } = standing
  const { deed, draft, hold } = standing.one
  if (isFinal(deed)) return deed?.kind === 'skipped' ? 'skipped' : 'done'
  if (lapsesAt !== null && now >= lapsesAt) return 'lapsed'
  const isAhead = alerts[0] === undefined || now < alerts[0].at
  if (hold !== null && isAhead) return 'held'
  if (isSnoozed(deed, draft) && isAhead) return 'snoozed'
  if (now < opensAt) return 'scheduled'
  return dueAt !== null && now > dueAt ? 'overdue' : 'open'
}
