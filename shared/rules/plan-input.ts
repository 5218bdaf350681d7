import type { EpochMs, PlainDate, ZoneName } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'
import type { DateFormats } from '../text/date-formats.ts'

/**
 * The public holidays of each country, by its country code (`DE`), and of each region in which they differ
 * (`DE-BY`). The main process computes them.
 */
export type Holidays = Readonly<Record<string, readonly PlainDate[]>>

/** Everything that planning may read. Planning uses no other data, not even the system clock. */
export interface PlanInput {
  readonly workspace: Pick<Workspace, 'cards' | 'actions' | 'settings' | 'ledger' | 'zoneHistory'>
  /** The user's zone as of now. */
  readonly zone: ZoneName
  readonly holidays: Holidays
  readonly now: EpochMs
  /** How reasons write dates. If it is missing, the default formats are used. */
  readonly formats?: DateFormats
}
