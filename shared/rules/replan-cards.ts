import type { Card } from '../model/card.ts'
import type { Id, PlainDate } from '../model/scalars.ts'
import { type BoardContext, isBoardCard } from './board/board-context.ts'
import { listPatienceKeys } from './facts/person-key.ts'
import type { Plan } from './plan.ts'
import { planFollowUps } from './plan-follow-ups.ts'
import type { PlanInput } from './plan-input.ts'
import { type CardIndex, pickCards, updateCardIndex } from './planner/card-index.ts'
import type { CardPlan } from './planner/card-plan.ts'
import { isSameBoard, isSameSetup, readSetup } from './planner/common-inputs.ts'
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
  if (!memory || input.now < memory.now) return planFollowUps(input)
  if (!isSameSetup(readSetup(input), memory.commonInputs)) return planFollowUps(input)
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
      ? findEarliestChange(allCards)
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
    memory.cards.forEach(({ nextChangeAt }, id) => {
      if (nextChangeAt <= now) affectedIds.add(id)
    })
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
