import type { EpochMs, Id } from '../../model/scalars.ts'
import type { FollowUp } from '../follow-up.ts'
import type { FollowUpsByCard, Plan } from '../plan.ts'
import type { PlanInput } from '../plan-input.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardPlan } from './card-plan.ts'
import { findNextChange } from './next-change.ts'
import type { PatchedMap } from './patched-map.ts'
import { planBoard } from './plan-board.ts'
import type { PlanParts } from './plan-memory.ts'

/**
 * Combines the plans of the cards. Whatever needs the whole board is computed on first access. The getters
 * must not capture `input`: it may hold the previous plan, so every plan would keep all earlier plans in
 * memory.
 */
export function createPlan(input: PlanInput, parts: PlanParts, context: RuleContext): Plan {
  const { workspace, now } = input
  let board: readonly FollowUp[] | undefined
  let followUps: Plan['followUps'] | undefined
  let nextChangeAt: EpochMs | undefined
  const getBoardFollowUps = () => {
    board ??= planBoard(workspace, parts.cards.values(), context)
    return board
  }
  return {
    get followUps() {
      followUps ??= [
        ...workspace.cards.flatMap((card) => parts.cards.get(card.id)?.followUps ?? []),
        ...getBoardFollowUps(),
      ]
      return followUps
    },
    byCard: indexFollowUps(parts.cards),
    get nextChangeAt() {
      nextChangeAt ??= findNextChange(
        {
          followUps: getBoardFollowUps(),
          validUntil: Math.min(findEarliestChange(parts.cards), findFirstOfferEnd(context)),
        },
        context,
      )
      return Number.isFinite(nextChangeAt) ? nextChangeAt : null
    },
    memory: {
      ...parts,
      commonInputs: context.commonInputs,
      now,
      boardCards: context.boardCards,
      offers: context.offers,
      accepted: context.accepted,
      applicationDays: context.applicationDays,
      feedback: context.feedback,
    },
  }
}

/** Creates a lookup of the follow-ups of each card. */
function indexFollowUps(cards: PatchedMap<Id, CardPlan>): FollowUpsByCard {
  return {
    get: (cardId) => cards.get(cardId)?.followUps,
    *[Symbol.iterator]() {
      for (const [cardId, { followUps }] of cards) yield [cardId, followUps]
    },
  }
}

/** Returns when the first open offer is open no more; infinite without an open offer. */
function findFirstOfferEnd({ offers }: RuleContext): EpochMs {
  return Math.min(...offers.map(({ endsAt }) => endsAt))
}

/** A list or map of plans. */
interface CardPlans {
  forEach(callback: (plan: CardPlan) => void): void
}

/** Returns the first instant at which one of these plans may change; infinite if none will. */
export function findEarliestChange(cards: CardPlans): EpochMs {
  let earliest = Number.POSITIVE_INFINITY
  cards.forEach(({ nextChangeAt }) => {
    if (nextChangeAt < earliest) earliest = nextChangeAt
  })
  return earliest
}
