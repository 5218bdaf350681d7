import type { Id } from '../model/scalars.ts'
import type { FollowUp } from './follow-up.ts'
import type { Plan, PlanInput } from './plan.ts'
import { PatchedMap } from './planner/patched-map.ts'
import { type CardPlan, planCard } from './planner/plan-card.ts'
import { earliestChange, planOf } from './planner/plan-memory.ts'
import { ruleContext } from './rule-context.ts'

/**
 * Plans every follow-up of a workspace as of now. Pure: the same input gives the same plan and the same keys. What it
 * knows is in the step table; a zone this machine does not know reads as UTC.
 */
export function planFollowUps(input: PlanInput): Plan {
  const context = ruleContext(input)
  const cards = new Map<Id, CardPlan>()
  const byCard = new Map<Id, readonly FollowUp[]>()
  for (const card of input.workspace.cards) {
    const plan = planCard(card, context)
    cards.set(card.id, plan)
    byCard.set(card.id, plan.followUps)
  }
  const steadyUntil = earliestChange(cards.values())
  return planOf(input, { cards: PatchedMap.of(cards), byCard: PatchedMap.of(byCard), steadyUntil })
}
