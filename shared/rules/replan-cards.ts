import type { Card } from '../model/card.ts'
import type { Id } from '../model/scalars.ts'
import type { ZoneHistoryEntry } from '../model/zone-history-entry.ts'
import { normalizeEmployer } from './facts/normalize-employer.ts'
import type { OpenOffer } from './facts/open-offers.ts'
import { dropPresentZone } from './facts/zone-history.ts'
import type { Plan } from './plan.ts'
import { groupByEmployer, planFollowUps } from './plan-follow-ups.ts'
import type { Holidays, PlanInput } from './plan-input.ts'
import { type CardIndex, pickCards, updateCardIndex } from './planner/card-index.ts'
import type { CardPlan } from './planner/card-plan.ts'
import { createPlan, findEarliestChange } from './planner/create-plan.ts'
import { planEmployer } from './planner/plan-employer.ts'
import type { PlanMemory } from './planner/plan-memory.ts'
import { createRuleContext, type RuleContext } from './rule-context.ts'

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
  const context = createRuleContext(input)
  if (!memory || !isSameFrame(input, memory, context)) return planFollowUps(input)
  const cards = new Map<Id, CardPlan | undefined>()
  const employers = new Map<string, readonly Id[] | undefined>()
  const { affected, theirs, cardIndex } = affectedCards(input, memory)
  for (const id of affected) {
    cards.set(id, undefined)
    const employer = memory.cards.get(id)?.employer
    if (employer !== undefined) employers.set(employer, undefined)
  }
  const planned: CardPlan[] = []
  for (const [employer, group] of groupByEmployer(theirs)) {
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
  const validUntil =
    input.now >= memory.validUntil
      ? findEarliestChange(all.values())
      : Math.min(memory.validUntil, findEarliestChange(planned))
  const parts = { cards: all, employers: memory.employers.with(employers), cardIndex, validUntil }
  return createPlan(input, parts, context)
}

function isSameFrame(
  { workspace, zone, holidays, now }: PlanInput,
  memory: PlanMemory,
  context: RuleContext,
): boolean {
  return (
    workspace.settings === memory.settings &&
    zone === memory.zone &&
    isSameStays(dropPresentZone(workspace.zoneHistory, zone), memory.zoneHistory) &&
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

function isSameStays(a: readonly ZoneHistoryEntry[], b: readonly ZoneHistoryEntry[]): boolean {
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
  readonly cardIndex: CardIndex
}

/** Collects the cards of every employer that a change or the passing of time affects. */
function affectedCards({ workspace, changed, now }: ReplanInput, memory: PlanMemory): Affected {
  const { cards } = workspace
  const touched = new Set(changed)
  if (now >= memory.validUntil)
    for (const [id, { nextChangeAt }] of memory.cards) if (nextChangeAt <= now) touched.add(id)
  const affected = new Set(touched)
  const spread = (employer: string | undefined) => {
    if (employer === undefined) return
    for (const id of memory.employers.get(employer) ?? []) affected.add(id)
  }
  for (const id of touched) spread(memory.cards.get(id)?.employer)
  const cardIndex = updateCardIndex({ cards, ids: affected }, memory.cardIndex)
  for (const card of pickCards({ cards, ids: changed }, cardIndex)) spread(normalizeEmployer(card))
  // A changed card may now belong to an employer whose cards have not been looked up yet.
  const found =
    cardIndex === memory.cardIndex ? updateCardIndex({ cards, ids: affected }, cardIndex) : cardIndex
  return { affected, theirs: pickCards({ cards, ids: affected }, found), cardIndex: found }
}
