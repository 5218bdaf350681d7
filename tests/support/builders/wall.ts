import type { EpochMs, IsoInstant, ZoneName } from '#shared/model/scalars'

/** Turns "2026-03-10 09:00" on a zone's wall into an instant, by way of Intl and none of the code under test. */
export function wallIn(zone: ZoneName): (wall: string) => EpochMs {
  return (wall) => {
    const asUtc = Date.parse(`${wall.replace(' ', 'T')}:00Z`)
    // The offset at the guess may be that of the other side of a clock change; the second look is at the right side.
    const guess = asUtc - offsetAt(asUtc, zone)
    return asUtc - offsetAt(guess, zone)
  }
}

/** The same as stored. */
export function isoIn(zone: ZoneName): (wall: string) => IsoInstant {
  const at = wallIn(zone)
  return (wall) => new Date(at(wall)).toISOString() as IsoInstant
}

function offsetAt(instant: EpochMs, zone: ZoneName): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return shown - Math.floor(instant / 1000) * 1000
}
