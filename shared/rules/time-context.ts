import type { EpochMs, ZoneName } from '../model/scalars.ts'
import type { DateFormats } from '../text/date-formats.ts'
import type { ZoneAt } from './facts/zone-history.ts'

/** The instant and zone for which a text is written. */
export interface TimeContext {
  readonly now: EpochMs
  readonly zone: ZoneName
  /** Returns the zone the user was in at an instant. If it is missing, the present zone is used. */
  readonly zoneAt?: ZoneAt
  /** How the user writes dates and times. If it is missing, the default formats are used. */
  readonly formats?: DateFormats
}
