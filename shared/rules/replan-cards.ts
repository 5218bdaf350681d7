import type { Card } from '../model/card.ts'
import type { Id, PlainDate } from '../model/scalars.ts'
import type { ZoneHistoryEntry } from '../model/zone-history-entry.ts'
import { type BoardContext, isBoardCard } from './board/board-context.ts'
import type { OpenOffer } from './board/open-offers.ts'
import { listPatienceKeys } from './facts/person-key.ts'
import { dropPresentZone } from './facts/zone-history.ts'
import type { Plan } from './plan.ts'
import { planFollowUps } from './plan-follow-ups.ts'
import type { Holidays, PlanInput } from './plan-input.ts'
import { type CardIndex, pickCards, updateCardIndex } from './planner/card-index.ts'
import type { CardPlan } from './planner/card-plan.ts'
import { createPlan, findEarliestChange } from './planner/create-plan.ts'
import { groupCards } from './planner/group-cards.ts'
import { planGroup } from './planner/plan-group.ts'
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
 * `planFollowUps` with the same input. Every card is replanned if the settings, zone, holidays, offers,
 * accepted jobs or feedback differ, or if the clock went back.
 */
export function replanCards(input: ReplanInput): Plan {
  const { memory } = input.previous
  if (!memory || !isSameSetting(input, memory)) return planFollowUps(input)
  const { cards } = input.workspace
  const changedIndex = updateCardIndex({ cards, ids: input.changed }, memory.cardIndex)
  const context = createRuleContext(input, reuseBoard(input, memory, changedIndex))
  if (!isSameBoard(context, memory)) return planFollowUps(input)
  const { affectedIds, existing, cardIndex, staleKeys } = collectAffected(input, {
    memory,
    context,
    changedIndex,
  })
  const replanned = new Map<Id, CardPlan | undefined>()
  for (const id of affectedIds) replanned.set(id, undefined)
  const planned: CardPlan[] = []
  const { groups, idsByKey } = groupCards(existing)
  for (const group of groups)
    for (const plan of planGroup(group, context)) {
      planned.push(plan)
      replanned.set(plan.cardId, plan)
    }
  const keys = new Map<string, readonly Id[] | undefined>()
  for (const key of staleKeys) if (!idsByKey.has(key)) keys.set(key, undefined)
  // Most changes leave the keys of a card as they are, and then the map is not copied.
  for (const [key, ids] of idsByKey) if (!isSameList(ids, memory.idsByKey.get(key))) keys.set(key, ids)
  const allCards = memory.cards.with(replanned)
  // If time changed any card, the earliest change is recomputed from all cards. Otherwise only the replanned
  // cards can bring it forward.
  const validUntil =
    input.now >= memory.validUntil
      ? findEarliestChange(allCards.values())
      : Math.min(memory.validUntil, findEarliestChange(planned))
  const parts = {
    cards: allCards,
    idsByKey: keys.size > 0 ? memory.idsByKey.with(keys) : memory.idsByKey,
    cardIndex,
    validUntil,
  }
  return createPlan(input, parts, context)
}

function isSameList(a: readonly Id[], b: readonly Id[] | undefined): boolean {
  return a.length === b?.length && a.every((id, index) => id === b[index])
}

/** Returns true if the data besides the cards is the same as for the previous plan, and the clock did not go back. */
function isSameSetting({ workspace, zone, holidays, now }: PlanInput, memory: PlanMemory): boolean {
  return (
    workspace.settings === memory.settings &&
    zone === memory.zone &&
    isSameZoneHistory(dropPresentZone(workspace.zoneHistory, zone), memory.zoneHistory) &&
    isSameHolidays(holidays, memory.holidays) &&
    now >= memory.now
  )
}

/**
 * Returns what the previous plan knew of the board if it is still true: no card on which others depend was added,
 * changed or deleted, and no offer has ended since. Otherwise undefined.
 */
function reuseBoard(
  { workspace, changed, now }: ReplanInput,
  memory: PlanMemory,
  cardIndex: CardIndex,
): BoardContext | undefined {
  if (memory.offers.some(({ endsAt }) => endsAt <= now)) return undefined
  for (const id of changed) if (memory.boardCards.ids.has(id)) return undefined
  return pickCards({ cards: workspace.cards, ids: changed }, cardIndex).some(isBoardCard) ? undefined : memory
}

/** Returns true if what all cards depend on is the same as for the previous plan. */
function isSameBoard({ offers, accepted, feedback }: RuleContext, memory: PlanMemory): boolean {
  return (
    isSameOffers(offers, memory.offers) &&
    (accepted === memory.accepted || JSON.stringify(accepted) === JSON.stringify(memory.accepted)) &&
    (feedback === memory.feedback || feedback.join('\n') === memory.feedback.join('\n'))
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
    left.offer === right?.offer &&
    left.cardId === right.cardId &&
    left.employer === right.employer &&
    left.zone === right.zone &&
    left.endsAt === right.endsAt
  return a.length === b.length && a.every((offer, index) => isSame(offer, b[index]))
}

/** The cards that a replanning has to look at. */
interface Affected {
  /** The ids of all affected cards, including deleted ones. */
  readonly affectedIds: ReadonlySet<Id>
  /** The affected cards that exist, in board order. */
  readonly existing: readonly Card[]
  readonly cardIndex: CardIndex
  /** The keys that the affected cards had before. */
  readonly staleKeys: ReadonlySet<string>
}

/** Collects the cards of every group that a change or the passing of time affects. */
function collectAffected(
  { workspace, changed, now }: ReplanInput,
  {
    memory,
    context,
    changedIndex,
  }: { readonly memory: PlanMemory; readonly context: RuleContext; readonly changedIndex: CardIndex },
): Affected {
  const { cards } = workspace
  const affectedIds = new Set(changed)
  if (now >= memory.validUntil)
    for (const [id, { nextChangeAt }] of memory.cards) if (nextChangeAt <= now) affectedIds.add(id)
  for (const id of listMovedApplications(memory.applicationDays, context.applicationDays)) affectedIds.add(id)
  const staleKeys = new Set<string>()
  const followKey = (key: string) => {
    for (const id of memory.idsByKey.get(key) ?? []) affectedIds.add(id)
  }
  // A changed card may now share an employer or a person with cards of another group.
  for (const card of pickCards({ cards, ids: changed }, changedIndex))
    for (const key of listPatienceKeys(card)) followKey(key)
  // The set grows while it is walked, until every card of the groups is in it.
  for (const id of affectedIds)
    for (const key of memory.cards.get(id)?.keys ?? []) {
      if (staleKeys.has(key)) continue
      staleKeys.add(key)
      followKey(key)
    }
  const cardIndex = updateCardIndex({ cards, ids: affectedIds }, changedIndex)
  return { affectedIds, existing: pickCards({ cards, ids: affectedIds }, cardIndex), cardIndex, staleKeys }
}

/** Returns the ids of the cards whose application is followed up on another day than before. */
function listMovedApplications(
  before: ReadonlyMap<Id, PlainDate>,
  after: ReadonlyMap<Id, PlainDate>,
): readonly Id[] {
  if (before === after) return []
  const moved: Id[] = []
  for (const [id, day] of after) if (before.get(id) !== day) moved.push(id)
  for (const id of before.keys()) if (!after.has(id)) moved.push(id)
  return moved
}
