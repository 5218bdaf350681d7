import type { Card } from '../../model/card.ts'
import type { EpochMs } from '../../model/scalars.ts'
import { type CardFacts, deriveCardFacts, isWaiting } from '../facts/card-facts.ts'
import { isArchived, isClosed } from '../facts/is-closed.ts'
import { isFinal } from '../facts/last-action.ts'
import { normalizeEmployer } from '../facts/normalize-employer.ts'
import { listPatienceKeys } from '../facts/person-key.ts'
import type { FollowUp } from '../follow-up.ts'
import { isEnded } from '../follow-up-status.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepRule } from '../step-rule.ts'
import { stepTable } from '../step-table.ts'
import type { CardPlan } from './card-plan.ts'
import { foldThanks } from './fold-thanks.ts'
import type { CardGroup } from './group-cards.ts'
import { findKnownPlans, rememberPlans } from './known-plans.ts'
import { findNextChange } from './next-change.ts'
import { resolveFollowUp } from './resolve-status.ts'
import { type ScheduledStep, scheduleStep } from './schedule-step.ts'
import { shareNotes } from './share-notes.ts'
import { spaceOutMessages } from './space-out-messages.ts'

const openCardSteps = stepTable.filter((rule) => rule.onClosed !== 'only')
const closedCardSteps = stepTable.filter((rule) => rule.onClosed === 'only')
const acceptedCardSteps = stepTable.filter((rule) => rule.onClosed !== undefined)

/**
 * Plans the cards of a group, in the given order. The plans from the last time are returned again as long as nothing
 * they depend on has changed.
 */
export function planGroup({ cards }: CardGroup, context: RuleContext): readonly CardPlan[] {
  const known = findKnownPlans(cards, context)
  if (known !== null) return known
  const plans = planCards(cards, context)
  rememberPlans(cards, plans, context)
  return plans
}

/**
 * Every step of the table creates its drafts, messages to one employer or person are spaced out, statuses are
 * resolved, and unsent thanks are folded into check-ins.
 */
function planCards(cards: readonly Card[], context: RuleContext): readonly CardPlan[] {
  const open = countOpenByEmployer(cards)
  const facts = cards.map((card) => deriveCardFacts(card, context, hasOpenSibling(card, open)))
  const scheduled = shareNotes(facts.map((cardFacts) => scheduleSteps(cardFacts, context)))
  const moved = spaceOutMessages(scheduled, cards, context)
  return facts.map((cardFacts, index) => {
    const steps = (scheduled[index] ?? []).map((step) => moved.get(step) ?? step)
    const resolved = steps.map((step, at) =>
      resolveFollowUp(step, context, findNextRound(step, steps[at + 1])),
    )
    return createCardPlan(cardFacts, resolved, context)
  })
}

function countOpenByEmployer(cards: readonly Card[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>()
  for (const card of cards) {
    if (isClosed(card)) continue
    const employer = normalizeEmployer(card)
    open.set(employer, (open.get(employer) ?? 0) + 1)
  }
  return open
}

function hasOpenSibling(card: Card, open: ReadonlyMap<string, number>): boolean {
  return (open.get(normalizeEmployer(card)) ?? 0) > (isClosed(card) ? 0 : 1)
}

/**
 * Returns when the round after a step alerts; null if the next step is not its next round. A hold that began
 * after that alert does not bring the earlier round back.
 */
function findNextRound({ rule, draft }: ScheduledStep, next: ScheduledStep | undefined): EpochMs | null {
  if (next?.rule !== rule || (next.draft.round ?? 1) !== (draft.round ?? 1) + 1) return null
  const { hold, planned } = next
  const isHeldLater = hold !== null && hold.alertAt !== null && hold.since >= hold.alertAt
  return isHeldLater ? hold.alertAt : (planned[0]?.at ?? null)
}

/** Schedules all steps that a card calls for, in the order of the table. */
function scheduleSteps(facts: CardFacts, context: RuleContext): readonly ScheduledStep[] {
  const scheduled: ScheduledStep[] = []
  for (const rule of listRules(facts.card))
    for (const draft of rule.createDrafts(facts, context)) {
      const previous = findPreviousRound(scheduled, rule, draft.round)
      scheduled.push(scheduleStep({ rule, facts, draft, previous, actions: facts.card.actions }, context))
    }
  return standAside(scheduled)
}

function listRules(card: Card): readonly StepRule[] {
  if (isArchived(card)) return []
  if (!isClosed(card)) return openCardSteps
  return card.closing?.reason === 'accepted' ? acceptedCardSteps : closedCardSteps
}

/** Until the withdrawal from an application was sent or skipped, it stands for everything else to be sent. */
function standAside(steps: readonly ScheduledStep[]): readonly ScheduledStep[] {
  const withdrawal = steps.find(({ rule, action }) => rule.step === 'withdraw' && !isFinal(action))
  if (withdrawal === undefined) return steps
  return steps.filter((step) => step === withdrawal || step.rule.sends === undefined)
}

/** Returns the previous round of a step, always the one scheduled last; null for a first round. */
function findPreviousRound(
  scheduled: readonly ScheduledStep[],
  rule: StepRule,
  round: number | undefined,
): ScheduledStep | null {
  const lastStep = scheduled[scheduled.length - 1]
  return round !== undefined && round > 1 && lastStep?.rule === rule ? lastStep : null
}

function createCardPlan(facts: CardFacts, resolved: readonly FollowUp[], context: RuleContext): CardPlan {
  const followUps = foldThanks(resolved)
  const { card, threadStart, latest, validUntil } = facts
  // `isWaiting` already implies a thread; the test for null tells the compiler so.
  const isIdle = isClosed(card) || threadStart === null || !isWaiting(facts) || hasKeptInTouch(followUps)
  return {
    cardId: card.id,
    keys: listPatienceKeys(card),
    followUps,
    nextChangeAt: findNextChange({ followUps, validUntil }, context),
    waitingSince: isIdle ? null : { id: latest?.id ?? threadStart.id, at: latest?.endedAt ?? threadStart.at },
  }
}

/** Returns true if the notes that keep in touch have ended, so that nothing more is asked of the employer. */
function hasKeptInTouch(followUps: readonly FollowUp[]): boolean {
  const notes = followUps.filter(({ step }) => step === 'stay-in-touch')
  return notes.length > 0 && notes.every(({ status }) => isEnded(status))
}
