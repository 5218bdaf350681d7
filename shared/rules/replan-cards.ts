import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { ZoneStay } from '../model/zone-stay.ts'
import { employerOf } from './facts/employer.ts'
import type { OpenOffer } from './facts/open-offers.ts'
import { settledStays } from './facts/zone-history.ts'
import type { Plan } from './plan.ts'
import { byEmployer, planFollowUps } from './plan-follow-ups.ts'
import type { Holidays, PlanInput } from './plan-input.ts'
import { cardsAt, type Places, placesOf } from './planner/card-index.ts'
import type { CardPlan } from './planner/card-plan.ts'
import { earliestChange, planOf } from './planner/create-plan.ts'
import { planEmployer } from './planner/plan-employer.ts'
import type { PlanMemory } from './planner/plan-memory.ts'
import { type RuleContext, ruleContext } from './rule-context.ts'

/** The input of a planning, the plan before it, and the cards that changed in between. */
interface ReplanInput extends PlanInput {
  readonly previous: Plan
  /** Cards that were added, changed or deleted since. */
  readonly changed: ReadonlySet<Id>
}

/**
 * Replans only what a change can affect: the changed cards, the other cards of their employers, cards whose status
 * changes with time, and what looks across the board. The result equals `planFollowUps` of the same input. Different
 * settings, zone, holidays, offers or feedback, or a clock that went back, affect every card, so all are replanned.
 */
export function replanCards(input: ReplanInput): Plan {
  const { memory } = input.previous
  const context = ruleContext(input)
  if (!memory || !isSameFrame(input, memory, context)) return planFollowUps(input)
  const cards = new Map<Id, CardPlan | undefined>()
  const employers = new Map<string, readonly Id[] | undefined>()
  const { affected, theirs, places } = affectedCards(input, memory)
  for (const id of affected) {
    cards.set(id, undefined)
    const employer = memory.cards.get(id)?.employer
    if (employer !== undefined) employers.set(employer, undefined)
  }
  const planned: CardPlan[] = []
  for (const [employer, group] of byEmployer(theirs)) {
    employers.set(
      employer,
      group.map((card) => card.id),
    )
    for (const plan of planEmployer(group, context)) {
      planned.push(plan)
      cards.set(plan.cardId, plan)
    }
  }
  const all = memory.cards.with(cards)
  // Once everything due has been replanned the bound is exact; otherwise it can only move closer.
  const steadyUntil =
    input.now >= memory.steadyUntil
      ? earliestChange(all.values())
      : Math.min(memory.steadyUntil, earliestChange(planned))
  const parts = { cards: all, employers: memory.employers.with(employers), places, steadyUntil }
  return planOf(input, parts, context)
}

function isSameFrame(
  { workspace, zone, holidays, now }: PlanInput,
  memory: PlanMemory,
  context: RuleContext,
): boolean {
  return (
    workspace.settings === memory.settings &&
    zone === memory.zone &&
    isSameStays(settledStays(workspace.zones, zone), memory.stays) &&
    isSameData(holidays, memory.holidays) &&
    isSameOffers(context.offers, memory.offers) &&
    context.feedback.join('\n') === memory.feedback.join('\n') &&
    now >= memory.now
  )
}

/** Compares each country's list by identity. */
function isSameData(a: Holidays, b: Holidays): boolean {
  const countries = Object.keys(a)
  return countries.length === Object.keys(b).length && countries.every((country) => a[country] === b[country])
}

function isSameStays(a: readonly ZoneStay[], b: readonly ZoneStay[]): boolean {
  return (
    a.length === b.length && a.every(({ zone, until }, at) => zone === b[at]?.zone && until === b[at].until)
  )
}

function isSameOffers(a: readonly OpenOffer[], b: readonly OpenOffer[]): boolean {
  const isSame = (one: OpenOffer, other: OpenOffer | undefined) =>
    one.offer === other?.offer && one.cardId === other.cardId && one.employer === other.employer
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]))
}

interface Affected {
  /** Every affected card, deleted ones included. */
  readonly affected: ReadonlySet<Id>
  /** The affected cards that exist, in board order. */
  readonly theirs: readonly Card[]
  readonly places: Places
}

/** Collects the cards of every employer that a change or the passing of time affects. */
function affectedCards({ workspace, changed, now }: ReplanInput, memory: PlanMemory): Affected {
  const { cards } = workspace
  const touched = new Set(changed)
  if (now >= memory.steadyUntil)
    for (const [id, { nextChangeAt }] of memory.cards) if (nextChangeAt <= now) touched.add(id)
  const affected = new Set(touched)
  const spread = (employer: string | undefined) => {
    if (employer === undefined) return
    for (const id of memory.employers.get(employer) ?? []) affected.add(id)
  }
  for (const id of touched) spread(memory.cards.get(id)?.employer)
  const places = placesOf({ cards, ids: affected }, memory.places)
  for (const card of cardsAt({ cards, ids: changed }, places)) spread(employerOf(card))
  // A changed card may now belong to an employer whose cards have not been looked up yet.
  const found = places === memory.places ? placesOf({ cards, ids: affected }, places) : places
  return { affected, theirs: cardsAt({ cards, ids: affected }, found), places: found }
}
