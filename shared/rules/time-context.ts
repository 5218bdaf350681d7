import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { ZoneAt } from './facts/zone-history.ts'

/** The instant and the user's zone that a text is written for. */
export interface TimeContext {
  readonly now: EpochMs
  readonly zone: ZoneName
  /** Returns the user's zone at an instant, as the rules see it; by default the present zone. */
  readonly zoneAt?: ZoneAt
}
