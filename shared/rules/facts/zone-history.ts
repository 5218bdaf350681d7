import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { ZoneHistoryEntry } from '../../model/zone-history-entry.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'

/** Entries beyond this number are dropped: everything that ended in those zones has lapsed. */
const MAX_ENTRIES = 200

/** Returns the zone that decides on which of the user's days an instant fell. */
export type ZoneAt = (instant: EpochMs) => ZoneName

/**
 * Creates a lookup of the user's zone at an instant: from the zone history if an alert fired since then,
 * otherwise the present zone. Without it, a journey would regroup past interviews into other days, and their
 * alerts would fire again.
 */
export function createZoneAt(history: readonly ZoneHistoryEntry[], presentZone: ZoneName): ZoneAt {
  const settled = dropPresentZone(history, presentZone).map(({ zone, until }) => ({
    zone: isZone(zone) ? zone : presentZone,
    until: toEpoch(until),
  }))
  if (settled.length === 0) return () => presentZone
  return (instant) => settled.find(({ until }) => instant <= until)?.zone ?? presentZone
}

/** Returns the zone history without trailing entries for the present zone, which make no difference. */
export function dropPresentZone(
  history: readonly ZoneHistoryEntry[],
  presentZone: ZoneName,
): readonly ZoneHistoryEntry[] {
  const last = history.findLastIndex(({ zone }) => zone !== presentZone)
  return last < 0 ? [] : history.slice(0, last + 1)
}

/** Returns the zone history after an alert fired now, which settles the zone up to this moment. */
export function extendZoneHistory(
  history: readonly ZoneHistoryEntry[],
  { zone, now }: { readonly zone: ZoneName; readonly now: EpochMs },
): readonly ZoneHistoryEntry[] {
  const last = history.at(-1)
  if (last?.zone !== zone) return [...history, { zone, until: toIso(now) }].slice(-MAX_ENTRIES)
  if (toEpoch(last.until) >= now) return history
  return [...history.slice(0, -1), { zone, until: toIso(now) }]
}
