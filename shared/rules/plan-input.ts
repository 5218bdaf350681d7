import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'

/** Public holidays as data: per country code the days off. Main computes them; the rules only read. */
export type Holidays = Readonly<Record<string, readonly PlainDate[]>>

/** All that planning may look at. Nothing is read from outside. */
export interface PlanInput {
  readonly workspace: Pick<Workspace, 'cards' | 'deeds' | 'settings' | 'ledger' | 'zones'>
  /** The user's zone as of now. */
  readonly zone: ZoneName
  readonly holidays: Holidays
  readonly now: EpochMs
}
