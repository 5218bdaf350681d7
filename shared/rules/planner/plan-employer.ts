import type { Card } from '../../model/card.ts'
import { type CardFacts, cardFacts, isWaiting } from '../facts/card-facts.ts'
import { employerOf } from '../facts/employer.ts'
import { isClosed } from '../facts/is-closed.ts'
import type { FollowUp } from '../follow-up.ts'
import type { RuleContext } from '../rule-context.ts'
import type { StepRule } from '../step-rule.ts'
import { stepTable } from '../step-table.ts'
import type { CardPlan } from './card-plan.ts'
import { foldThanks } from './fold-thanks.ts'
import { nextChangeOf } from './next-change.ts'
import { finish } from './resolve-status.ts'
import { type Timed, timed } from './schedule-step.ts'
import { holdBack } from './space-out-messages.ts'
import { giveWayToNews } from './yield-to-offer-news.ts'

const openCardSteps = stepTable.filter((rule) => !rule.onClosed)
const closedCardSteps = stepTable.filter((rule) => rule.onClosed)

/**
 * Plans the cards of one employer, in their order: asks every step of the table, spaces the messages out, resolves
 * statuses, and folds what belongs together.
 */
export function planEmployer(cards: readonly Card[], context: RuleContext): readonly CardPlan[] {
  const facts = cards.map((card) => cardFacts(card, context))
  const asked = facts.map((one) => askedOf(one, context))
  const moved = holdBack(asked, cards, context)
  return facts.map((one, index) => {
    const drafts = asked[index] ?? []
    const finished = drafts.map((draft) => finish(moved.get(draft) ?? draft, context))
    return cardPlan(one, finished, context)
  })
}

/** Returns everything the steps call for on a card, in the order of the table. */
function askedOf(facts: CardFacts, context: RuleContext): readonly Timed[] {
  const found: Timed[] = []
  for (const rule of isClosed(facts.card) ? closedCardSteps : openCardSteps)
    for (const draft of rule.arise(facts, context)) {
      const previous = previousRound(found, rule, draft.round)
      found.push(timed({ rule, facts, draft, previous, deeds: facts.card.deeds }, context))
    }
  return found
}

function previousRound(found: readonly Timed[], rule: StepRule, round: number | undefined): Timed | null {
  const last = found[found.length - 1]
  return round !== undefined && round > 1 && last?.rule === rule ? last : null
}

function cardPlan(facts: CardFacts, finished: readonly FollowUp[], context: RuleContext): CardPlan {
  const followUps = giveWayToNews(foldThanks(finished), context)
  const { card, chain, latest, steadyUntil } = facts
  const isIdle = isClosed(card) || chain === null || !isWaiting(facts)
  return {
    cardId: card.id,
    employer: employerOf(card),
    followUps,
    nextChangeAt: nextChangeOf({ followUps, steadyUntil }, context),
    waitingSince: isIdle ? null : { id: latest?.id ?? chain.id, at: latest?.endedAt ?? chain.at },
  }
}
