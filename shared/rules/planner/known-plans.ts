import type { Card } from '../../model/card.ts'
import type { EpochMs, PlainDate } from '../../model/scalars.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CardPlan } from './card-plan.ts'
import type { CommonInputs } from './common-inputs.ts'
import { findEarliestChange } from './create-plan.ts'

/** A group as it was planned last. */
interface PlannedGroup {
  readonly size: number
  readonly inputs: CommonInputs
  /** The plans are valid from `from` to before `until`, the first moment at which one of them may change. */
  readonly from: EpochMs
  readonly until: EpochMs
}

/** The plan of a card, and the group in which it was planned. */
interface KnownPlan {
  readonly plan: CardPlan
  readonly group: PlannedGroup
  /** The position of the card in its group. */
  readonly position: number
  readonly applicationDay: PlainDate | undefined
}

/**
 * The last plan of each card. A card never changes, so an entry lives as long as its card. It holds no other card:
 * the undo history keeps old cards, and each of them would keep the cards it was planned with.
 */
const knownPlans = new WeakMap<Card, KnownPlan>()

/**
 * Returns the plans of a group from the last time it was planned; null if it has to be planned again. Planning reads
 * nothing but the cards of the group, what all cards have in common, the day of an application and the moment, and
 * `nextChangeAt` of each plan says until when the moment makes no difference.
 */
export function findKnownPlans(cards: readonly Card[], context: RuleContext): readonly CardPlan[] | null {
  const group = cards[0] && knownPlans.get(cards[0])?.group
  if (!group || group.size !== cards.length || group.inputs !== context.commonInputs) return null
  if (context.now < group.from || context.now >= group.until) return null
  const plans: CardPlan[] = []
  for (const card of cards) {
    const known = knownPlans.get(card)
    if (known?.group !== group || known.position !== plans.length) return null
    if (known.applicationDay !== context.applicationDays.get(card.id)) return null
    plans.push(known.plan)
  }
  return plans
}

/** Remembers the plans of a group for the next planning. */
export function rememberPlans(
  cards: readonly Card[],
  plans: readonly CardPlan[],
  { now, commonInputs, applicationDays }: RuleContext,
): void {
  const group = { size: cards.length, inputs: commonInputs, from: now, until: findEarliestChange(plans) }
  for (const [position, card] of cards.entries()) {
    const plan = plans[position]
    if (plan) knownPlans.set(card, { plan, group, position, applicationDay: applicationDays.get(card.id) })
  }
}
