import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { ZoneStay } from '../../model/zone-stay.ts'
import type { OpenOffer } from '../facts/open-offers.ts'
import { settledStays } from '../facts/zone-history.ts'
import type { FollowUp } from '../follow-up.ts'
import type { FollowUpsByCard, Plan } from '../plan.ts'
import type { Holidays, PlanInput } from '../plan-input.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Places } from './card-index.ts'
import { nextChangeOf } from './next-change.ts'
import type { PatchedMap } from './patched-map.ts'
import { planBoard } from './plan-board.ts'
import type { CardPlan } from './plan-employer.ts'

/** What a plan was made from and its parts, so that the next one need not start over. */
export interface PlanMemory {
  readonly zone: ZoneName
  readonly settings: Settings
  readonly holidays: Holidays
  readonly stays: readonly ZoneStay[]
  readonly now: EpochMs
  readonly offers: readonly OpenOffer[]
  readonly feedback: readonly string[]
  readonly cards: PatchedMap<Id, CardPlan>
  /** The cards of each employer. */
  readonly employers: PatchedMap<string, readonly Id[]>
  /** As far as they are known; whoever reads one sees whether the card still stands there. */
  readonly places: Places
  /** Before it, no card's plan differs; it may be earlier than the next change. */
  readonly steadyUntil: EpochMs
}

/** The parts of a plan that planning itself makes. */
type PlanParts = Pick<PlanMemory, 'cards' | 'employers' | 'places' | 'steadyUntil'>

/**
 * Puts the plans of the cards together; what looks across the whole board is made when first asked for. The getters
 * must not hold `input`: it may carry the plan before this one, and every plan would then keep all earlier ones alive.
 */
export function planOf(input: PlanInput, parts: PlanParts, context: RuleContext): Plan {
  const { workspace, zone, holidays, now } = input
  let board: readonly FollowUp[] | undefined
  let followUps: Plan['followUps'] | undefined
  let nextChangeAt: EpochMs | undefined
  const ofBoard = () => {
    board ??= planBoard(workspace, parts.cards.values(), context)
    return board
  }
  return {
    get followUps() {
      followUps ??= [
        ...workspace.cards.flatMap((card) => parts.cards.get(card.id)?.followUps ?? []),
        ...ofBoard(),
      ]
      return followUps
    },
    byCard: followUpsOf(parts.cards),
    get nextChangeAt() {
      nextChangeAt ??= nextChangeOf(
        { followUps: ofBoard(), steadyUntil: earliestChange(parts.cards.values()) },
        context,
      )
      return Number.isFinite(nextChangeAt) ? nextChangeAt : null
    },
    memory: {
      ...parts,
      settings: workspace.settings,
      zone,
      stays: settledStays(workspace.zones, zone),
      holidays,
      now,
      offers: context.offers,
      feedback: context.feedback,
    },
  }
}

function followUpsOf(cards: PatchedMap<Id, CardPlan>): FollowUpsByCard {
  return {
    get: (cardId) => cards.get(cardId)?.followUps,
    *[Symbol.iterator]() {
      for (const [cardId, { followUps }] of cards) yield [cardId, followUps]
    },
  }
}

/** The first instant at which one of these cards' plans may differ; infinite when none will. */
export function earliestChange(cards: Iterable<CardPlan>): EpochMs {
  let earliest = Number.POSITIVE_INFINITY
  for (const { nextChangeAt } of cards) if (nextChangeAt < earliest) earliest = nextChangeAt
  return earliest
}
