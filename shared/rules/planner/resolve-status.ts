import type { EpochMs } from '../../model/scalars.ts'
import { toPlainDate } from '../../time/day.ts'
import { isFinal } from '../facts/last-action.ts'
import type { FollowUp, PlannedAlert } from '../follow-up.ts'
import { deriveStatus, isEnded } from '../follow-up-status.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import { resolveDeadline } from '../timing/resolve-deadline.ts'
import { isSnoozed } from './alert-dedupe.ts'
import type { ScheduledStep } from './schedule-step.ts'

const none: readonly PlannedAlert[] = []

/** Turns a draft whose times are final into a follow-up: its deadlines, its status as of now, and its reason. */
export function resolveFollowUp(one: ScheduledStep, context: RuleContext): FollowUp {
  const { draft, rule, planned, action } = one
  const first = planned[0]?.at ?? draft.eventAt
  const dueAt = resolveDeadline(draft.due, one, context)
  const lapsesAt = resolveDeadline(draft.lapses, one, context)
  const alerts = before(lapsesAt, one.alerts)
  const opensAt = draft.opens === 'event' ? draft.eventAt : Math.min(first, alerts[0]?.at ?? first)
  const status = deriveStatus(
    {
      step: rule.step,
      alerts,
      opensAt,
      dueAt,
      lapsesAt,
      ended: findEnding(action),
      postponed: findPostponement(one),
    },
    context.now,
  )
  const hasEnded = isEnded(status)
  const why =
    (status === 'lapsed' && draft.lapsedReason) || describeReason(draft, { first, hasEnded }, context)
  return {
    key: one.key,
    step: rule.step,
    cardId: one.facts?.card.id ?? null,
    personId: draft.destination.personId,
    channel: draft.destination.channel,
    opensAt,
    alerts: hasEnded ? none : alerts,
    dueAt,
    lapsesAt,
    status,
    reason: one.hold && !hasEnded ? `${why} ${one.hold.reason}` : why,
    sources: rule.sources,
    template: draft.destination.template,
    foldsThanks: draft.foldsThanks ?? false,
    heldBy: status === 'held' ? (one.hold?.by ?? null) : null,
    eventId: draft.eventId,
    countsFrom: draft.countsFrom,
  }
}

/** Returns the alerts, which are sorted, that come before the lapse. */
function before(lapsesAt: EpochMs | null, alerts: readonly PlannedAlert[]): readonly PlannedAlert[] {
  const last = alerts[alerts.length - 1]
  if (lapsesAt === null || last === undefined || last.at < lapsesAt) return alerts
  return alerts.filter((alert) => alert.at < lapsesAt)
}

/** The reason of an ended follow-up counts days up to its alert only. */
function describeReason(
  draft: StepDraft,
  { first, hasEnded }: { readonly first: EpochMs; readonly hasEnded: boolean },
  { zone, today }: RuleContext,
): string {
  return draft.reason(first, hasEnded ? toPlainDate(first, zone) : today) + draft.destination.redirectText
}

function findEnding(action: ScheduledStep['action']): 'done' | 'skipped' | null {
  if (!isFinal(action)) return null
  return action?.kind === 'skipped' ? 'skipped' : 'done'
}

/** A hold counts before a snooze: until the other message is out of the way, no day of the user's choice applies. */
function findPostponement({ action, draft, hold }: ScheduledStep): 'held' | 'snoozed' | null {
  if (hold !== null) return 'held'
  return isSnoozed(action, draft) ? 'snoozed' : null
}
