import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import type { ZoneHistoryEntry } from '../../model/zone-history-entry.ts'
import type { OpenOffer } from '../facts/open-offers.ts'
import type { Holidays } from '../plan-input.ts'
import type { CardIndex } from './card-index.ts'
import type { CardPlan } from './card-plan.ts'
import type { PatchedMap } from './patched-map.ts'

/** The input a plan was made from and its parts, so that the next planning need not start over. */
export interface PlanMemory {
  readonly zone: ZoneName
  readonly settings: Settings
  readonly holidays: Holidays
  readonly zoneHistory: readonly ZoneHistoryEntry[]
  readonly now: EpochMs
  readonly offers: readonly OpenOffer[]
  readonly feedback: readonly string[]
  readonly cards: PatchedMap<Id, CardPlan>
  /** The cards of each employer. */
  readonly employers: PatchedMap<string, readonly Id[]>
  /** Positions may be out of date; every lookup checks that the card is still there. */
  readonly cardIndex: CardIndex
  /** No card's plan changes before it; it may be earlier than the actual next change. */
  readonly validUntil: EpochMs
}

/** The parts of a plan that planning itself computes. */
export type PlanParts = Pick<PlanMemory, 'cards' | 'employers' | 'cardIndex' | 'validUntil'>
