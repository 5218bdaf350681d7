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
 * Plans the cards of one employer, in their order: lets every step of the table create its drafts, spaces the messages out, resolves
 * statuses, and folds what belongs together.
 */
export function planEmployer(cards: readonly Card[], context: RuleContext): readonly CardPlan[] {
  const facts = cards.map((card) => deriveCardFacts(card, context))
  const scheduled = facts.map((one) => scheduleSteps(one, context))
  const moved = spaceOutMessages(scheduled, cards, context)
  return facts.map((one, index) => {
    const drafts = scheduled[index] ?? []
    const finished = drafts.map((draft) => resolveFollowUp(moved.get(draft) ?? draft, context))
    return cardPlan(one, finished, context)
  })
}

/** Returns everything the steps call for on a card, in the order of the table. */
function scheduleSteps(facts: CardFacts, context: RuleContext): readonly ScheduledStep[] {
  const found: ScheduledStep[] = []
  for (const rule of isClosed(facts.card) ? closedCardSteps : openCardSteps)
    for (const draft of rule.createDrafts(facts, context)) {
      const previous = previousRound(found, rule, draft.round)
      found.push(scheduleStep({ rule, facts, draft, previous, actions: facts.card.actions }, context))
    }
  return found
}

function previousRound(
  found: readonly ScheduledStep[],
  rule: StepRule,
  round: number | undefined,
): ScheduledStep | null {
  const last = found[found.length - 1]
  return round !== undefined && round > 1 && last?.rule === rule ? last : null
}

function cardPlan(facts: CardFacts, finished: readonly FollowUp[], context: RuleContext): CardPlan {
  const followUps = yieldToOfferNews(foldThanks(finished), context)
  const { card, threadStart, latest, validUntil } = facts
  const isIdle = isClosed(card) || threadStart === null || !isWaiting(facts)
  return {
    cardId: card.id,
    employer: normalizeEmployer(card),
    followUps,
    nextChangeAt: findNextChange({ followUps, validUntil }, context),
    waitingSince: isIdle ? null : { id: latest?.id ?? threadStart.id, at: latest?.endedAt ?? threadStart.at },
  }
}
