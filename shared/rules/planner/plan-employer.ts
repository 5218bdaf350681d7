import type { Card } from '../../model/card.ts'
import { type CardFacts, deriveCardFacts, isWaiting } from '../facts/card-facts.ts'
import { isClosed } from '../facts/is-closed.ts'
import { normalizeEmployer } from '../facts/normalize-employer.ts'
import type { FollowUp } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepRule } from '../step-rule.ts'
import { stepTable } from '../step-table.ts'
import type { CardPlan } from './card-plan.ts'
import { foldThanks } from './fold-thanks.ts'
import { findNextChange } from './next-change.ts'
import { resolveFollowUp } from './resolve-status.ts'
import { type ScheduledStep, scheduleStep } from './schedule-step.ts'
import { spaceOutMessages } from './space-out-messages.ts'
import { yieldToOfferNews } from './yield-to-offer-news.ts'

const openCardSteps = stepTable.filter((rule) => !rule.onClosed)
const closedCardSteps = stepTable.filter((rule) => rule.onClosed)

/**
 * Plans the cards of one employer, in the given order. Every step of the table creates its drafts, messages
 * to the employer are spaced out, statuses are resolved, and unsent thanks are folded into check-ins.
 */
export function planEmployer(cards: readonly Card[], context: RuleContext): readonly CardPlan[] {
  const facts = cards.map((card) => deriveCardFacts(card, context))
  const scheduled = facts.map((cardFacts) => scheduleSteps(cardFacts, context))
  const moved = spaceOutMessages(scheduled, cards, context)
  return facts.map((cardFacts, index) => {
    const steps = scheduled[index] ?? []
    const resolved = steps.map((step) => resolveFollowUp(moved.get(step) ?? step, context))
    return createCardPlan(cardFacts, resolved, context)
  })
}

/** Schedules all steps that a card calls for, in the order of the table. */
function scheduleSteps(facts: CardFacts, context: RuleContext): readonly ScheduledStep[] {
  const scheduled: ScheduledStep[] = []
  for (const rule of isClosed(facts.card) ? closedCardSteps : openCardSteps)
    for (const draft of rule.createDrafts(facts, context)) {
      const previous = findPreviousRound(scheduled, rule, draft.round)
      scheduled.push(scheduleStep({ rule, facts, draft, previous, actions: facts.card.actions }, context))
    }
  return scheduled
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
  const followUps = yieldToOfferNews(foldThanks(resolved), context)
  const { card, threadStart, latest, validUntil } = facts
  // `isWaiting` already implies a thread; the test for null tells the compiler so.
  const isIdle = isClosed(card) || threadStart === null || !isWaiting(facts)
  return {
    cardId: card.id,
    employer: normalizeEmployer(card),
    followUps,
    nextChangeAt: findNextChange({ followUps, validUntil }, context),
    waitingSince: isIdle ? null : { id: latest?.id ?? threadStart.id, at: latest?.endedAt ?? threadStart.at },
  }
}
