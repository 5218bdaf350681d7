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

/** The input of a replanning: the present data, the plan before it, and the cards that changed in between. */
interface ReplanInput extends PlanInput {
  readonly previous: Plan
  /** The cards that were added, changed or deleted since the previous plan. */
  readonly changed: ReadonlySet<Id>
}

/**
 * Replans only what a change can affect: the changed cards, the other cards of their employers, the cards
 * whose status changes with time, and the follow-ups of the whole board. The result equals that of
 * `planFollowUps` with the same input. Every card is replanned if the settings, zone, holidays, offers or
 * feedback differ, or if the clock went back.
 */
export function replanCards(input: ReplanInput): Plan {
  const { memory } = input.previous
  const context = createRuleContext(input)
  if (!memory || !isSameForAllCards(input, memory, context)) return planFollowUps(input)
  const cards = new Map<Id, CardPlan | undefined>()
  const employers = new Map<string, readonly Id[] | undefined>()
  const { affectedIds, existing, cardIndex } = collectAffected(input, memory)
  for (const id of affectedIds) {
    cards.set(id, undefined)
    const employer = memory.cards.get(id)?.employer
    if (employer !== undefined) employers.set(employer, undefined)
  }
  const planned: CardPlan[] = []
  for (const [employer, group] of groupByEmployer(existing)) {
    employers.set(
      employer,
      group.map((card) => card.id),
    )
    for (const plan of planEmployer(group, context)) {
      planned.push(plan)
      cards.set(plan.cardId, plan)
    }
  }
  const allCards = memory.cards.with(cards)
  // If time changed any card, the earliest change is recomputed from all cards. Otherwise only the replanned
  // cards can bring it forward.
  const validUntil =
    input.now >= memory.validUntil
      ? findEarliestChange(allCards.values())
      : Math.min(memory.validUntil, findEarliestChange(planned))
  const parts = { cards: allCards, employers: memory.employers.with(employers), cardIndex, validUntil }
  return createPlan(input, parts, context)
}

/** Returns true if the data that every card depends on is the same as for the previous plan. */
function isSameForAllCards(
  { workspace, zone, holidays, now }: PlanInput,
  memory: PlanMemory,
  context: RuleContext,
): boolean {
  return (
    workspace.settings === memory.settings &&
    zone === memory.zone &&
    isSameZoneHistory(dropPresentZone(workspace.zoneHistory, zone), memory.zoneHistory) &&
    isSameHolidays(holidays, memory.holidays) &&
    isSameOffers(context.offers, memory.offers) &&
    context.feedback.join('\n') === memory.feedback.join('\n') &&
    now >= memory.now
  )
}

/** Compares the holidays of each country by identity, because the main process keeps unchanged lists. */
function isSameHolidays(a: Holidays, b: Holidays): boolean {
  const countries = Object.keys(a)
  return countries.length === Object.keys(b).length && countries.every((country) => a[country] === b[country])
}

function isSameZoneHistory(a: readonly ZoneHistoryEntry[], b: readonly ZoneHistoryEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ zone, until }, index) => zone === b[index]?.zone && until === b[index].until)
  )
}

function isSameOffers(a: readonly OpenOffer[], b: readonly OpenOffer[]): boolean {
  const isSame = (left: OpenOffer, right: OpenOffer | undefined) =>
    left.offer === right?.offer && left.cardId === right.cardId && left.employer === right.employer
  return a.length === b.length && a.every((offer, index) => isSame(offer, b[index]))
}

/** The cards that a replanning has to look at. */
interface Affected {
  /** The ids of all affected cards, including deleted ones. */
  readonly affectedIds: ReadonlySet<Id>
  /** The affected cards that exist, in board order. */
  readonly existing: readonly Card[]
  readonly cardIndex: CardIndex
}

/** Collects the cards of every employer that a change or the passing of time affects. */
function collectAffected({ workspace, changed, now }: ReplanInput, memory: PlanMemory): Affected {
  const { cards } = workspace
  const changedOrDueIds = new Set(changed)
  if (now >= memory.validUntil)
    for (const [id, { nextChangeAt }] of memory.cards) if (nextChangeAt <= now) changedOrDueIds.add(id)
  const affectedIds = new Set(changedOrDueIds)
  const addCardsOfEmployer = (employer: string | undefined) => {
    if (employer === undefined) return
    for (const id of memory.employers.get(employer) ?? []) affectedIds.add(id)
  }
  for (const id of changedOrDueIds) addCardsOfEmployer(memory.cards.get(id)?.employer)
  const cardIndex = updateCardIndex({ cards, ids: affectedIds }, memory.cardIndex)
  for (const card of pickCards({ cards, ids: changed }, cardIndex))
    addCardsOfEmployer(normalizeEmployer(card))
  // A changed card may now belong to an employer whose cards have not been looked up yet.
  const latestIndex =
    cardIndex === memory.cardIndex ? updateCardIndex({ cards, ids: affectedIds }, cardIndex) : cardIndex
  return {
    affectedIds,
    existing: pickCards({ cards, ids: affectedIds }, latestIndex),
    cardIndex: latestIndex,
  }
}
