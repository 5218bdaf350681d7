import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { HOUR } from './durations.ts'

/**
 * A change of clock rules that the zone data of supported runtimes may lack. Each of them abolishes the change
 * of clocks, so that one offset applies from `from` on.
 */
interface ZoneCorrection {
  /** The zone and its other names. */
  readonly zones: readonly ZoneName[]
  /** The first instant at which the old and the new rules differ. */
  readonly from: EpochMs
  /** The offset from UTC, in milliseconds, that applies from then on. */
  readonly offset: number
  /** The offset that data without the change give at `from`. It shows that a runtime needs the correction. */
  readonly outdatedOffset: number
  /** The law, and the release of the IANA time zone database that first contains it. */
  readonly source: string
}

// Node takes its zone data from the release it was built with: 2025c in 20.20.2, 2026a in 22.22.3, 2026c in
// 24.21.0. The values were compared with Chromium 156, for every zone and every change from 2025 to 2037, on
// 30 November 2026. docs/decisions/021-zone-corrections.md says when a row is added or removed.
const corrections: readonly ZoneCorrection[] = [
  {
    zones: ['America/Vancouver', 'Canada/Pacific'],
    from: Date.parse('2026-11-01T09:00:00Z'),
    offset: -7 * HOUR,
    outdatedOffset: -8 * HOUR,
    source: 'British Columbia, news.gov.bc.ca/releases/2026AG0013-000209; tzdb 2026b',
  },
  {
    zones: ['America/Edmonton', 'America/Yellowknife', 'America/Inuvik', 'Canada/Mountain'],
    from: Date.parse('2026-11-01T08:00:00Z'),
    offset: -6 * HOUR,
    outdatedOffset: -7 * HOUR,
    source: 'Alberta, Bill 31 (2026), alberta.ca/albertas-new-time-system; tzdb 2026c, Inuvik 2026e',
  },
  {
    zones: ['America/Winnipeg', 'America/Rainy_River', 'Canada/Central'],
    from: Date.parse('2026-11-01T07:00:00Z'),
    offset: -5 * HOUR,
    outdatedOffset: -6 * HOUR,
    source: 'Manitoba, news.gov.mb.ca item 75397 of 17 September 2026; tzdb 2026e',
  },
  {
    zones: ['Africa/Casablanca', 'Africa/El_Aaiun'],
    from: Date.parse('2026-09-20T01:00:00Z'),
    offset: 0,
    outdatedOffset: HOUR,
    source: 'Morocco, UTC all year from 20 September 2026; tzdb 2026c',
  },
]

const correctionsByZone: ReadonlyMap<string, ZoneCorrection> = new Map(
  corrections.flatMap((correction) => correction.zones.map((zone) => [zone.toLowerCase(), correction])),
)

/** Returns the offset of a zone at an instant, in milliseconds, as the zone data of a runtime have it. */
type ReadOffset = (instant: EpochMs, zone: ZoneName) => number

/**
 * Returns the offset of a zone at an instant, in milliseconds. It is what `readOffset` returns, unless the
 * runtime's data are from before a change of the law that applies then. Newer data are never overruled.
 */
export function correctOffset(instant: EpochMs, zone: ZoneName, readOffset: ReadOffset): number {
  const correction = correctionsByZone.get(zone.toLowerCase())
  const isCorrected =
    correction !== undefined &&
    instant >= correction.from &&
    readOffset(correction.from, zone) === correction.outdatedOffset
  return isCorrected ? correction.offset : readOffset(instant, zone)
}
