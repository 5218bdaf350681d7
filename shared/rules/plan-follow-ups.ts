import type { Id } from '../model/scalars.ts'
import type { Plan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { emptyCardIndex } from './planner/card-index.ts'
import type { CardPlan } from './planner/card-plan.ts'
import { createPlan, findEarliestChange } from './planner/create-plan.ts'
import { groupCards } from './planner/group-cards.ts'
import { PatchedMap } from './planner/patched-map.ts'
import { planGroup } from './planner/plan-group.ts'
import { createRuleContext } from './rule-context.ts'

/**
 * Plans every follow-up of a workspace as of now. This is a pure function: the same input gives the same plan
 * and the same keys. The rules themselves are in the step table. If this machine does not know the user's
 * zone, UTC is used.
 */
export function planFollowUps(input: PlanInput): Plan {
  const context = createRuleContext(input)
  const cards = new Map<Id, CardPlan>()
  const { groups, idsByKey } = groupCards(input.workspace.cards)
  for (const group of groups) for (const plan of planGroup(group, context)) cards.set(plan.cardId, plan)
  const parts = {
    cards: PatchedMap.of(cards),
    idsByKey: PatchedMap.of(idsByKey),
    cardIndex: emptyCardIndex,
    validUntil: findEarliestChange(cards),
  }
  return createPlan(input, parts, context)
}
