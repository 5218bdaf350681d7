import { Temporal } from 'temporal-polyfill/implementation'
import type { EpochMs, ZoneName } from '../model/scalars.ts'
import { DAY } from './durations.ts'

/** A zone's name and nothing else: Temporal itself would also take a whole date with a zone in brackets. */
const zoneName = /^[a-z][a-z0-9_+-]*(\/[a-z0-9_+-]+)*$/i

/** Bounds of the caches; past them a cache starts anew. */
const MOST_ZONES = 64
const MOST_DAYS = 20_000

/** Offset per zone and UTC day in milliseconds; NaN on a day on which the clocks change. Pure, so shared by all. */
const offsetsByDay = new Map<ZoneName, Map<number, number>>()
const known = new Map<ZoneName, boolean>()

/** Whether this machine knows a zone of that name. */
export function isZone(name: ZoneName): boolean {
  const cached = known.get(name)
  if (cached !== undefined) return cached
  if (known.size >= MOST_ZONES) known.clear()
  const answer = zoneName.test(name) && resolves(name)
  known.set(name, answer)
  return answer
}

function resolves(name: ZoneName): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** What a zone's wall is ahead of UTC at an instant, in milliseconds. A zone that is not known reads as UTC. */
export function offsetAt(instant: EpochMs, zone: ZoneName): number {
  const offset = offsetOfDay(Math.floor(instant / DAY), zone)
  return Number.isNaN(offset) ? exactOffset(instant, zone) : offset
}

/** The offset that holds throughout a UTC day, counted from 1970-01-01; NaN when it changes on that day. */
export function offsetOfDay(day: number, zone: ZoneName): number {
  let offsets = offsetsByDay.get(zone)
  if (!offsets) {
    if (offsetsByDay.size >= MOST_ZONES) offsetsByDay.clear()
    offsets = new Map()
    offsetsByDay.set(zone, offsets)
  }
  const cached = offsets.get(day)
  if (cached !== undefined) return cached
  if (offsets.size >= MOST_DAYS) offsets.clear()
  const start = exactOffset(day * DAY, zone)
  const offset = start === exactOffset((day + 1) * DAY, zone) ? start : Number.NaN
  offsets.set(day, offset)
  return offset
}

function exactOffset(instant: EpochMs, zone: ZoneName): number {
  if (!isZone(zone)) return 0
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
}
