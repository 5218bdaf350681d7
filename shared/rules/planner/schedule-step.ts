import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { resolveCardZone } from '../facts/card-zone.ts'
import { findLastAction, isFinal } from '../facts/last-action.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { BOARD_ID, parseEventId, toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import type { StepRule } from '../step-rule.ts'
import { type AwayStep, avoidAwayDays } from '../timing/away.ts'
import { planAlerts } from '../timing/plan-alerts.ts'
import type { DaysOff } from '../timing/working-days.ts'
import { isSnoozed } from './alert-dedupe.ts'
import { planOnDay, planSnooze } from './plan-snooze.ts'

/** The reason why a follow-up has to wait for another message to the same employer. */
interface Hold {
  /** The card whose message comes first. */
  readonly by: Id
  /** A sentence for the user that names the day and the other message. */
  readonly reason: string
  /** When the hold began, and the first alert without it. */
  readonly since: EpochMs
  readonly alertAt: EpochMs | null
}

/** A draft with its alert times and the last action on it. */
export interface ScheduledStep {
  readonly rule: Pick<StepRule, 'step' | 'sources' | 'patience' | 'sends'>
  /** Null for follow-ups that belong to no single card. */
  readonly facts: CardFacts | null
  readonly draft: StepDraft
  readonly key: string
  /** The last action of the user; undefined if they have done nothing about it. */
  readonly action: FollowUpAction | undefined
  readonly daysOff: DaysOff
  /** The alerts as the rules plan them, before the last action is applied. */
  readonly planned: readonly PlannedAlert[]
  /** The alerts after the last action was applied: a snooze replaces them, an unanswered call adds one. */
  readonly alerts: readonly PlannedAlert[]
  /** The alert that a call nobody answered added; null without one. */
  readonly retry: PlannedAlert | null
  /** A sentence that says that the user is away, after a space; empty if the alerts were not moved for it. */
  readonly awayReason: string
  /** The previous round of the same step, if the alerts count from it; otherwise null. */
  readonly previous: ScheduledStep | null
  /** The other cards that its note covers. */
  readonly alsoFor: readonly Id[]
  /** Why it waits for another message; null if it does not. */
  readonly hold: Hold | null
}

/** A draft whose alerts are not scheduled yet. */
interface UnscheduledStep extends Pick<ScheduledStep, 'rule' | 'facts' | 'draft' | 'previous'> {
  readonly actions: readonly FollowUpAction[]
}

const noAlerts: readonly PlannedAlert[] = []
const noCards: readonly Id[] = []

/** Schedules the alerts of a draft and looks up the last action on it. */
export function scheduleStep(
  { rule, facts, draft, previous, actions }: UnscheduledStep,
  context: RuleContext,
): ScheduledStep {
  const key = toFollowUpKey({
    cardId: facts?.card.id ?? BOARD_ID,
    eventId: draft.eventId,
    step: rule.step,
    round: draft.round ?? 1,
    personId: draft.keyPersonId ?? null,
  })
  const action = actions.length > 0 ? findAction(actions, key, { rule, draft }) : undefined
  const daysOff = context.daysOff(facts?.card ?? null)
  const isTimed = !hasLapsed(draft, context) || action?.kind === 'rang'
  const times = isTimed ? planTimes({ rule, facts, draft, daysOff, action, previous }, context) : noTimes
  const { planned, alerts, retry, awayReason } = times
  return {
    rule,
    facts,
    draft,
    key,
    action,
    daysOff,
    planned,
    alerts,
    retry,
    awayReason,
    previous,
    alsoFor: noCards,
    hold: null,
  }
}

/** Schedules the alerts of a step again after its previous round was moved. */
export function rescheduleAfter(
  previous: ScheduledStep,
  step: ScheduledStep,
  context: RuleContext,
): ScheduledStep {
  return { ...step, previous, ...planTimes({ ...step, previous }, context) }
}

/** The alerts of a step. */
type StepTimes = Pick<ScheduledStep, 'planned' | 'alerts' | 'retry' | 'awayReason'>

const noTimes: StepTimes = { planned: noAlerts, alerts: noAlerts, retry: null, awayReason: '' }

/** Plans the alerts of a step and applies the last action to them. */
function planTimes(
  {
    rule,
    facts,
    draft,
    daysOff,
    action,
    previous,
  }: Pick<ScheduledStep, 'rule' | 'facts' | 'draft' | 'daysOff' | 'action' | 'previous'>,
  context: RuleContext,
): StepTimes {
  const callZone =
    facts !== null && draft.destination.channel === 'phone' ? resolveCardZone(facts.card, context.zone) : null
  const source = { draft, daysOff, previousAt: previous && findRoundTime(previous), callZone }
  const isCounted = (draft.patience ?? rule.patience) !== 'free' && rule.step !== 'own-promise'
  const awayStep = { step: rule.step, isCounted, draft, daysOff, callZone, basis: draft.basis }
  const { alerts: planned, reason: awayReason } = avoidAwayDays(
    planAlerts(source, context),
    awayStep,
    context,
  )
  const retry = action?.kind === 'rang' ? planRetry(action, awayStep, context) : null
  const snooze = action && isSnoozed(action, draft) ? planSnooze(action, awayStep, context) : null
  const alerts = snooze === null ? addRetry(planned, retry) : [snooze]
  return { planned, alerts, retry, awayReason }
}

/** Returns when a round was sent or skipped, otherwise when its first alert is planned. */
function findRoundTime({ action, planned }: ScheduledStep): EpochMs | null {
  return action !== undefined && isFinal(action) ? toEpoch(action.at) : (planned[0]?.at ?? null)
}

/**
 * Returns the last action on a step. A note that covers several cards has the key of one of them, so there the
 * step and the event decide.
 */
function findAction(
  actions: readonly FollowUpAction[],
  key: string,
  { rule, draft }: Pick<ScheduledStep, 'rule' | 'draft'>,
): FollowUpAction | undefined {
  const action = findLastAction(actions, key)
  if (action !== undefined || !draft.isShared) return action
  return actions.findLast(
    (other) => other.step === rule.step && parseEventId(other.key) === draft.eventId && isFinal(other),
  )
}

/** Returns true if a draft has lapsed and nothing depends on its alerts, which are then not planned. */
function hasLapsed({ opens, due, lapses }: StepDraft, { now }: RuleContext): boolean {
  return opens === 'event' && due?.by === 'instant' && lapses?.by === 'instant' && lapses.at <= now
}

/** Plans the alert that a call nobody answered adds: on the next working day. */
function planRetry(
  action: FollowUpAction,
  step: AwayStep & { readonly basis: string },
  context: RuleContext,
): PlannedAlert {
  const rangAt = toEpoch(action.at)
  const day = addDays(toPlainDate(rangAt, context.zone), 1)
  const draft = { ...step.draft, eventAt: rangAt }
  return planOnDay(`rang-${day}`, day, { ...step, draft }, context)
}

/** Adds the alert after an unanswered call, unless one is planned for the same time. */
function addRetry(planned: readonly PlannedAlert[], retry: PlannedAlert | null): readonly PlannedAlert[] {
  if (retry === null || planned.some((alert) => alert.at === retry.at)) return planned
  return [...planned, retry].sort((a, b) => a.at - b.at)
}
