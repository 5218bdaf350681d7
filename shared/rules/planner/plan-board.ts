import type { Card } from '../../model/card.ts'
import { toEpoch } from '../../time/instant.ts'
import type { BoardFacts, DatedEvent } from '../board/board-facts.ts'
import { findOfferEnd } from '../board/open-offers.ts'
import type { FollowUp } from '../follow-up.ts'
import type { PlanInput } from '../plan-input.ts'
import type { RuleContext } from '../rule-context.ts'
import { boardStepTable } from '../step-table.ts'
import type { CardPlan } from './card-plan.ts'
import { resolveFollowUp } from './resolve-status.ts'
import { scheduleStep } from './schedule-step.ts'

/** Plans the follow-ups that belong to no single card. */
export function planBoard(
  workspace: PlanInput['workspace'],
  plans: Iterable<CardPlan>,
  context: RuleContext,
): readonly FollowUp[] {
  const board = deriveBoardFacts(workspace.cards, plans, context)
  return boardStepTable.flatMap(({ step, createBoardDrafts, sources }) =>
    createBoardDrafts(board, context).map((draft) => {
      const rule = { step, sources, patience: 'free' as const }
      const scheduled = scheduleStep(
        { rule, facts: null, draft, previous: null, actions: workspace.actions },
        context,
      )
      return resolveFollowUp(scheduled, context)
    }),
  )
}

function deriveBoardFacts(
  cards: readonly Card[],
  plans: Iterable<CardPlan>,
  context: RuleContext,
): BoardFacts {
  let firstWaiting: DatedEvent | null = null
  for (const { waitingSince } of plans)
    if (waitingSince !== null && isEarlier(waitingSince, firstWaiting)) firstWaiting = waitingSince
  const lastAdded = findLastAdded(cards)
  const isAccepted = context.accepted.some(({ at }) => lastAdded === null || at >= lastAdded.at)
  return {
    lastAdded,
    firstWaiting,
    lastOfferEnd: findLastOfferEnd(context.boardCards.cards, context),
    isSearchOver: context.offers.length > 0 || isAccepted,
  }
}

function findLastOfferEnd(cards: readonly Card[], context: RuleContext): DatedEvent | null {
  let last: DatedEvent | null = null
  for (const card of cards) {
    const closedAt = card.closing ? toEpoch(card.closing.at) : Number.POSITIVE_INFINITY
    for (const offer of card.offers) {
      const at = Math.min(findOfferEnd(offer, card, context), closedAt)
      if (at <= context.now && (last === null || at > last.at)) last = { id: offer.id, at }
    }
  }
  return last
}

/**
 * Returns true if `a` comes before `b`. Events at the same time are compared by id, so that the order of the
 * cards does not matter.
 */
function isEarlier(a: DatedEvent, b: DatedEvent | null): boolean {
  return b === null || a.at < b.at || (a.at === b.at && a.id < b.id)
}

function findLastAdded(cards: readonly Card[]): DatedEvent | null {
  let lastAdded: Card | null = null
  // Stored instants all have the same format, so they can be compared as text.
  for (const card of cards) if (lastAdded === null || card.addedAt > lastAdded.addedAt) lastAdded = card
  return lastAdded && { id: lastAdded.id, at: toEpoch(lastAdded.addedAt) }
}
