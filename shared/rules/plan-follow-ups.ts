import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import { normalizeEmployer } from './facts/normalize-employer.ts'
import type { Plan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { emptyCardIndex } from './planner/card-index.ts'
import type { CardPlan } from './planner/card-plan.ts'
import { createPlan, findEarliestChange } from './planner/create-plan.ts'
import { PatchedMap } from './planner/patched-map.ts'
import { planEmployer } from './planner/plan-employer.ts'
import { createRuleContext } from './rule-context.ts'

/**
 * Plans every follow-up of a workspace as of now. This is a pure function: the same input gives the same plan
 * and the same keys. The rules themselves are in the step table. If this machine does not know the user's
 * zone, UTC is used.
 */
export function planFollowUps(input: PlanInput): Plan {
  const context = createRuleContext(input)
  const cards = new Map<Id, CardPlan>()
  const employers = new Map<string, readonly Id[]>()
  for (const [employer, employerCards] of groupByEmployer(input.workspace.cards)) {
    employers.set(
      employer,
      employerCards.map((card) => card.id),
    )
    for (const plan of planEmployer(employerCards, context)) cards.set(plan.cardId, plan)
  }
  const parts = {
    cards: PatchedMap.of(cards),
    employers: PatchedMap.of(employers),
    cardIndex: emptyCardIndex,
    validUntil: findEarliestChange(cards.values()),
  }
  return createPlan(input, parts, context)
}

/** Groups cards by employer, because the cards of one employer share its patience. */
export function groupByEmployer(cards: Iterable<Card>): ReadonlyMap<string, readonly Card[]> {
  const groups = new Map<string, Card[]>()
  for (const card of cards) {
    const employer = normalizeEmployer(card)
    const group = groups.get(employer)
    if (group) group.push(card)
    else groups.set(employer, [card])
  }
  return groups
}
