import type { EpochMs } from '../../model/scalars.ts'
import { isFinal } from '../facts/last-action.ts'
import type { FollowUp, PlannedAlert } from '../follow-up.ts'
import { deriveStatus, isEnded } from '../follow-up-status.ts'
import { createReasonDays } from '../reason-days.ts'
import type { RuleContext } from '../rule-context.ts'
import { resolveDeadline } from '../timing/resolve-deadline.ts'
import { isSnoozed } from './alert-dedupe.ts'
import type { ScheduledStep } from './schedule-step.ts'

const noAlerts: readonly PlannedAlert[] = []

/**
 * Turns a scheduled step into a follow-up with deadlines, a status as of now and a reason. `nextRoundAt` is when
 * the next round of the step alerts; null without a next round.
 */
export function resolveFollowUp(
  scheduled: ScheduledStep,
  context: RuleContext,
  nextRoundAt: EpochMs | null = null,
): FollowUp {
  const { draft, rule, planned, action } = scheduled
  const firstAt = planned[0]?.at ?? draft.eventAt
  const dueAt = resolveDeadline(draft.due, scheduled, context)
  const lapsesAt =
    draft.lapses?.by === 'alert-of-next-round'
      ? nextRoundAt
      : resolveDeadline(draft.lapses, scheduled, context)
  const alerts = takeAlertsBefore(lapsesAt, scheduled.alerts)
  const opensAt = draft.opens === 'event' ? draft.eventAt : Math.min(firstAt, alerts[0]?.at ?? firstAt)
  const status = deriveStatus(
    {
      step: rule.step,
      alerts,
      opensAt,
      dueAt,
      // A hold past the lapse retires the follow-up.
      lapsesAt: scheduled.hold && alerts.length === 0 && lapsesAt !== null ? context.now : lapsesAt,
      ended: findEnding(action),
      postponed: findPostponement(scheduled),
    },
    context.now,
  )
  const hasEnded = isEnded(status)
  const reason =
    (status === 'lapsed' && draft.lapsedReason) ||
    draft.reason(createReasonDays({ firstAlertAt: firstAt, hasEnded }, context)) +
      draft.destination.redirectText +
      (hasEnded ? '' : scheduled.awayReason)
  return {
    key: scheduled.key,
    step: rule.step,
    alsoFor: scheduled.alsoFor,
    cardId: scheduled.facts?.card.id ?? null,
    personId: draft.destination.personId,
    channel: draft.destination.channel,
    opensAt,
    alerts: hasEnded ? noAlerts : alerts,
    dueAt,
    lapsesAt,
    status,
    reason: scheduled.hold && !hasEnded ? `${reason} ${scheduled.hold.reason}` : reason,
    sources: rule.sources,
    template: draft.destination.template,
    otherTemplate: draft.destination.otherTemplate,
    foldsThanks: draft.foldsThanks ?? false,
    heldBy: status === 'held' ? (scheduled.hold?.by ?? null) : null,
    eventId: draft.eventId,
    countsFrom: draft.countsFrom,
  }
}

/** Returns the alerts before the lapse. They are sorted, so the last one decides if all are kept. */
function takeAlertsBefore(
  lapsesAt: EpochMs | null,
  alerts: readonly PlannedAlert[],
): readonly PlannedAlert[] {
  const lastAlert = alerts[alerts.length - 1]
  if (lapsesAt === null || lastAlert === undefined || lastAlert.at < lapsesAt) return alerts
  return alerts.filter((alert) => alert.at < lapsesAt)
}

/** Returns how the user ended a follow-up; null if they have not. */
function findEnding(action: ScheduledStep['action']): 'done' | 'skipped' | null {
  if (!isFinal(action)) return null
  return action?.kind === 'skipped' ? 'skipped' : 'done'
}

/**
 * Returns why a follow-up was postponed; null if it was not. A hold counts before a snooze, because the day
 * the user chose does not apply while another message comes first.
 */
function findPostponement({ action, draft, hold }: ScheduledStep): 'held' | 'snoozed' | null {
  if (hold !== null) return 'held'
  return isSnoozed(action, draft) ? 'snoozed' : null
}
