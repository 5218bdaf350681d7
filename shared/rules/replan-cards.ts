import type { Id } from '../model/scalars.ts'
import type { FollowUp } from './follow-up.ts'
import type { Holidays, Plan, PlanInput } from './plan.ts'
import { planFollowUps } from './plan-follow-ups.ts'
import { type CardPlan, planCard } from './planner/plan-card.ts'
import { earliestChange, type PlanMemory, planOf } from './planner/plan-memory.ts'
import { ruleContext } from './rule-context.ts'

/**
 * Plans anew only what a change can affect: the changed cards (added and deleted ones too) and those whose time has
 * come since. Equals `planFollowUps` of the same input. Other settings, zone or holidays, or a clock that went back,
 * concern every card, and all are planned.
 */
export function replanCards(
  input: PlanInput & { readonly previous: Plan; readonly changed: ReadonlySet<Id> },
): Plan {
  const { memory } = input.previous
  if (!memory || !isSameFrame(input, memory)) return planFollowUps(input)
  const context = ruleContext(input)
  const affected = affectedCards(input, memory)
  const cards = new Map<Id, CardPlan | undefined>()
  const byCard = new Map<Id, readonly FollowUp[] | undefined>()
  for (const id of affected) {
    cards.set(id, undefined)
    byCard.set(id, undefined)
  }
  for (const card of input.workspace.cards) {
    if (!affected.has(card.id)) continue
    const plan = planCard(card, context)
    cards.set(card.id, plan)
    byCard.set(card.id, plan.followUps)
  }
  const all = memory.cards.with(cards)
  const planned = [...cards.values()].filter((plan) => plan !== undefined)
  // After a pass over everything that was due, the bound can be exact again; else it only comes closer.
  const steadyUntil =
    input.now >= memory.steadyUntil
      ? earliestChange(all.values())
      : Math.min(memory.steadyUntil, earliestChange(planned))
  return planOf(input, { cards: all, byCard: memory.byCard.with(byCard), steadyUntil })
}

function isSameFrame({ workspace, zone, holidays, now }: PlanInput, memory: PlanMemory): boolean {
  return (
    workspace.settings === memory.settings &&
    zone === memory.zone &&
    isSameData(holidays, memory.holidays) &&
    now >= memory.now
  )
}

/** The same days, by identity of each country's list. */
function isSameData(a: Holidays, b: Holidays): boolean {
  const countries = Object.keys(a)
  return countries.length === Object.keys(b).length && countries.every((country) => a[country] === b[country])
}

function affectedCards(
  { changed, now }: PlanInput & { readonly changed: ReadonlySet<Id> },
  memory: PlanMemory,
): ReadonlySet<Id> {
  if (now < memory.steadyUntil) return changed
  const affected = new Set(changed)
  for (const [id, { nextChangeAt }] of memory.cards) if (nextChangeAt <= now) affected.add(id)
  return affected
}
