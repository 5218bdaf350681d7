import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { ZoneAt } from './facts/zone-history.ts'

/** The moment and the user's zone for which something is put into words. */
export interface AsOf {
  readonly now: EpochMs
  readonly zone: ZoneName
  /** Where the user was when a conversation ended, as the rules see it; left out, where they are now. */
  readonly zoneAt?: ZoneAt
}
