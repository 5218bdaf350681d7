import { Temporal } from 'temporal-polyfill/implementation'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { DAY } from './durations.ts'
import { correctOffset } from './zone-corrections.ts'

/** Matches the plain name of a zone. Temporal alone would also accept a full date with a zone in brackets. */
const zoneNamePattern = /^[a-z][a-z0-9_+-]*(\/[a-z0-9_+-]+)*$/i

/** The most entries of the caches, by zone and by day. A full cache is cleared. */
const MAX_ZONES = 64
const MAX_DAYS = 20_000

/**
 * Offsets in milliseconds by zone, then by UTC day counted from 1970-01-01; NaN if the clocks change on that
 * day.
 */
const offsetsByDay = new Map<ZoneName, Map<number, number>>()
const knownZones = new Map<ZoneName, boolean>()

/** Returns true if this machine knows a time zone of that name. */
export function isZone(name: ZoneName): boolean {
  const cached = knownZones.get(name)
  if (cached !== undefined) return cached
  if (knownZones.size >= MAX_ZONES) knownZones.clear()
  const isKnown = zoneNamePattern.test(name) && canResolve(name)
  knownZones.set(name, isKnown)
  return isKnown
}

function canResolve(name: ZoneName): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** Returns how far a zone is ahead of UTC at an instant, in milliseconds. An unknown zone counts as UTC. */
export function getOffsetAt(instant: EpochMs, zone: ZoneName): number {
  const offset = getOffsetOnDay(Math.floor(instant / DAY), zone)
  return Number.isNaN(offset) ? computeOffset(instant, zone) : offset
}

/**
 * Returns the offset during a UTC day, in milliseconds; NaN if it changes on that day. `day` counts from
 * 1970-01-01.
 */
export function getOffsetOnDay(day: number, zone: ZoneName): number {
  let offsets = offsetsByDay.get(zone)
  if (!offsets) {
    if (offsetsByDay.size >= MAX_ZONES) offsetsByDay.clear()
    offsets = new Map()
    offsetsByDay.set(zone, offsets)
  }
  const cached = offsets.get(day)
  if (cached !== undefined) return cached
  if (offsets.size >= MAX_DAYS) offsets.clear()
  const start = computeOffset(day * DAY, zone)
  const offset = start === computeOffset((day + 1) * DAY, zone) ? start : Number.NaN
  offsets.set(day, offset)
  return offset
}

function computeOffset(instant: EpochMs, zone: ZoneName): number {
  return isZone(zone) ? correctOffset(instant, zone, readOffset) : 0
}

/** Reads an offset from the zone data of the runtime. Everything else goes through `computeOffset`. */
function readOffset(instant: EpochMs, zone: ZoneName): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}
