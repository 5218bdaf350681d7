import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { ZoneHistoryEntry } from '../../model/zone-history-entry.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'

/** The most entries to keep. Everything that ended in the zones of older ones has lapsed. */
const MAX_ENTRIES = 200

/** Returns the zone that decides on which of the user's days an instant fell. */
export type ZoneAt = (instant: EpochMs) => ZoneName

/**
 * Creates a function that returns the user's zone at an instant. It uses the zone history if an alert fired
 * since that instant, otherwise the present zone. If past instants always used the present zone, a journey
 * would regroup past interviews into other days, and their alerts would fire again.
 */
export function createZoneAt(history: readonly ZoneHistoryEntry[], presentZone: ZoneName): ZoneAt {
  const entries = dropPresentZone(history, presentZone).map(({ zone, until }) => ({
    zone: isZone(zone) ? zone : presentZone,
    until: toEpoch(until),
  }))
  if (entries.length === 0) return () => presentZone
  return (instant) => entries.find(({ until }) => instant <= until)?.zone ?? presentZone
}

/** Returns the zone history without the entries for the present zone at its end, which make no difference. */
export function dropPresentZone(
  history: readonly ZoneHistoryEntry[],
  presentZone: ZoneName,
): readonly ZoneHistoryEntry[] {
  const lastIndex = history.findLastIndex(({ zone }) => zone !== presentZone)
  return lastIndex < 0 ? [] : history.slice(0, lastIndex + 1)
}

/**
 * Returns the zone history after an alert fired now. The zone up to this moment is then fixed and does not
 * change when the user travels.
 */
export function extendZoneHistory(
  history: readonly ZoneHistoryEntry[],
  { zone, now }: { readonly zone: ZoneName; readonly now: EpochMs },
): readonly ZoneHistoryEntry[] {
  const lastEntry = history.at(-1)
  if (lastEntry?.zone !== zone) return [...history, { zone, until: toIso(now) }].slice(-MAX_ENTRIES)
  if (toEpoch(lastEntry.until) >= now) return history
  return [...history.slice(0, -1), { zone, until: toIso(now) }]
}
