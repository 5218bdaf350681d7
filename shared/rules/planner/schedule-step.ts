import type { FollowUpAction } from '../../model/follow-up-action.ts'
import type { Id } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'
import type { CardFacts } from '../facts/card-facts.ts'
import { findLastAction } from '../facts/last-action.ts'
import type { PlannedAlert } from '../follow-up.ts'
import { BOARD_ID, toFollowUpKey } from '../follow-up-key.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepDraft } from '../step-draft.ts'
import type { StepRule } from '../step-rule.ts'
import { planAlerts, toAlertTime } from '../timing/plan-alerts.ts'
import type { DaysOff } from '../timing/working-days.ts'
import { isSnoozed } from './alert-dedupe.ts'

/** The reason why a follow-up has to wait for another message to the same employer. */
interface Hold {
  /** The card whose message comes first. */
  readonly by: Id
  /** A sentence for the user that names the day and the other message. */
  readonly reason: string
}

/** A draft with its alert times and the last action on it. */
export interface ScheduledStep {
  readonly rule: Pick<StepRule, 'step' | 'sources' | 'patience'>
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
  /** The previous round of the same step, if the alerts count from its alerts; otherwise null. */
  readonly previous: ScheduledStep | null
  /** Why it waits for another message; null if it does not. */
  readonly hold: Hold | null
}

/** A draft whose alerts are not scheduled yet. */
interface UnscheduledStep extends Pick<ScheduledStep, 'rule' | 'facts' | 'draft' | 'previous'> {
  readonly actions: readonly FollowUpAction[]
}

const noAlerts: readonly PlannedAlert[] = []

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
  const action = actions.length > 0 ? findLastAction(actions, key) : undefined
  const daysOff = context.daysOff(facts?.card.country ?? null)
  const previousAt = previous?.planned[0]?.at ?? null
  const planned = hasLapsed(draft, context) ? noAlerts : planAlerts({ draft, daysOff, previousAt }, context)
  const alerts = action ? applyAction({ action, draft, daysOff, planned }, context) : planned
  return { rule, facts, draft, key, action, daysOff, planned, alerts, previous, hold: null }
}

/** Schedules the alerts of a step again after its previous round was moved. */
export function rescheduleAfter(
  previous: ScheduledStep,
  step: ScheduledStep,
  context: RuleContext,
): ScheduledStep {
  const { draft, daysOff, action } = step
  const previousAt = previous.planned[0]?.at ?? null
  const planned = planAlerts({ draft, daysOff, previousAt }, context)
  const alerts = action ? applyAction({ action, draft, daysOff, planned }, context) : planned
  return { ...step, previous, planned, alerts }
}

/** Returns true if a draft has lapsed and nothing depends on its alerts, which are then not planned. */
function hasLapsed({ opens, due, lapses }: StepDraft, { now }: RuleContext): boolean {
  return opens === 'event' && due?.by === 'instant' && lapses?.by === 'instant' && lapses.at <= now
}

/**
 * Applies the last action to the planned alerts: a snooze replaces them, and a call that nobody answered adds
 * one at the alert hour of the next working day.
 */
function applyAction(
  {
    action,
    draft,
    daysOff,
    planned,
  }: Pick<ScheduledStep, 'draft' | 'daysOff' | 'planned'> & { readonly action: FollowUpAction },
  context: RuleContext,
): readonly PlannedAlert[] {
  const { basis } = draft
  if (action.until && isSnoozed(action, draft)) {
    const at = toAlertTime(action.until, daysOff, context)
    return [{ name: `snooze-${action.until}`, at, basis }]
  }
  if (action.kind !== 'rang') return planned
  const day = addDays(toPlainDate(toEpoch(action.at), context.zone), 1)
  const retry = { name: `rang-${day}`, at: toAlertTime(day, daysOff, context), basis }
  if (planned.some((alert) => alert.at === retry.at)) return planned
  return [...planned, retry].sort((a, b) => a.at - b.at)
}
