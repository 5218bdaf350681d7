import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'

/** Public holidays as data: per country code the days off. The main process computes them. */
export type Holidays = Readonly<Record<string, readonly PlainDate[]>>

/** Everything that planning may read; nothing comes from outside it. */
export interface PlanInput {
  readonly workspace: Pick<Workspace, 'cards' | 'actions' | 'settings' | 'ledger' | 'zoneHistory'>
  /** The user's zone as of now. */
  readonly zone: ZoneName
  readonly holidays: Holidays
  readonly now: EpochMs
}
