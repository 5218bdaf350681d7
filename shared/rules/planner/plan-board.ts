import type { Card } from '../../model/card.ts'
import { toEpoch } from '../../time/instant.ts'
import type { BoardFacts, DatedEvent } from '../board/board-facts.ts'
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
      const one = scheduleStep(
        { rule, facts: null, draft, previous: null, actions: workspace.actions },
        context,
      )
      return resolveFollowUp(one, context)
    }),
  )
}

function deriveBoardFacts(
  cards: readonly Card[],
  plans: Iterable<CardPlan>,
  { offers }: RuleContext,
): BoardFacts {
  let firstWaiting: DatedEvent | null = null
  for (const { waitingSince } of plans)
    if (waitingSince !== null && isEarlier(waitingSince, firstWaiting)) firstWaiting = waitingSince
  const isAccepted = cards.some(({ closing }) => closing?.reason === 'accepted')
  return { lastAdded: findLastAdded(cards), firstWaiting, hasOffer: offers.length > 0 || isAccepted }
}

/** Compares by time, then by id, so that the order of the cards does not matter. */
function isEarlier(a: DatedEvent, b: DatedEvent | null): boolean {
  return b === null || a.at < b.at || (a.at === b.at && a.id < b.id)
}

function findLastAdded(cards: readonly Card[]): DatedEvent | null {
  let last: Card | null = null
  // Stored instants have one form and length, so they sort as text.
  for (const card of cards) if (last === null || card.addedAt > last.addedAt) last = card
  return last && { id: last.id, at: toEpoch(last.addedAt) }
}
