import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { FollowUp } from '../follow-up.ts'
import type { Holidays, Plan, PlanInput } from '../plan.ts'
import type { PatchedMap } from './patched-map.ts'
import type { CardPlan } from './plan-card.ts'

/** What a plan was made from and its parts, so that the next one need not start over. */
export interface PlanMemory {
  readonly zone: ZoneName
  readonly settings: Settings
  readonly holidays: Holidays
  readonly now: EpochMs
  readonly cards: PatchedMap<Id, CardPlan>
  readonly byCard: PatchedMap<Id, readonly FollowUp[]>
  /** Before it, no card's plan differs; it may be earlier than the next change. */
  readonly steadyUntil: EpochMs
}

/** The parts of a plan that planning itself makes. */
export type PlanParts = Pick<PlanMemory, 'cards' | 'byCard' | 'steadyUntil'>

/** Puts the plans of the cards together; what lists the whole board is made when first asked for. */
export function planOf({ workspace, zone, holidays, now }: PlanInput, parts: PlanParts): Plan {
  let followUps: Plan['followUps'] | undefined
  let nextChangeAt: EpochMs | undefined
  return {
    get followUps() {
      followUps ??= workspace.cards.flatMap((card) => parts.byCard.get(card.id) ?? [])
      return followUps
    },
    byCard: parts.byCard,
    get nextChangeAt() {
      nextChangeAt ??= earliestChange(parts.cards.values())
      return Number.isFinite(nextChangeAt) ? nextChangeAt : null
    },
    memory: { ...parts, settings: workspace.settings, zone, holidays, now },
  }
}

/** The first instant at which one of these cards' plans may differ; infinite when none will. */
export function earliestChange(cards: Iterable<CardPlan>): EpochMs {
  let earliest = Number.POSITIVE_INFINITY
  for (const { nextChangeAt } of cards) if (nextChangeAt < earliest) earliest = nextChangeAt
  return earliest
}
