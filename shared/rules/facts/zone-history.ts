import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import type { ZoneStay } from '../../model/zone-stay.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import { isZone } from '../../time/zone.ts'

/** Older ones than this many matter to nobody: what ended in them has lapsed. */
const MOST_STAYS = 200

/** The zone that says on which of the user's days an instant fell. */
export type ZoneAt = (instant: EpochMs) => ZoneName

/**
 * The user's zone at an instant as far as alerts have settled it, else the zone the user is in. Without this a journey
 * would make other visits of interviews that ended before it, and what was said about them would be said again.
 */
export function zoneAt(stays: readonly ZoneStay[], here: ZoneName): ZoneAt {
  const settled = settledStays(stays, here).map(({ zone, until }) => ({
    zone: isZone(zone) ? zone : here,
    until: toEpoch(until),
  }))
  if (settled.length === 0) return () => here
  return (instant) => settled.find(({ until }) => instant <= until)?.zone ?? here
}

/** The stays that differ from being here all the time. */
export function settledStays(stays: readonly ZoneStay[], here: ZoneName): readonly ZoneStay[] {
  const last = stays.findLastIndex(({ zone }) => zone !== here)
  return last < 0 ? [] : stays.slice(0, last + 1)
}

/** The stays once an alert was given. */
export function stayingOn(
  stays: readonly ZoneStay[],
  { zone, now }: { readonly zone: ZoneName; readonly now: EpochMs },
): readonly ZoneStay[] {
  const last = stays.at(-1)
  if (last?.zone !== zone) return [...stays, { zone, until: toIso(now) }].slice(-MOST_STAYS)
  if (toEpoch(last.until) >= now) return stays
  return [...stays.slice(0, -1), { zone, until: toIso(now) }]
}
