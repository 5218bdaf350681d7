import type { EpochMs, IsoInstant, ZoneName } from '#shared/model/scalars'

/**
 * Creates a parser of local times such as "2026-03-10 09:00" in a zone. It uses Intl only, not the code under
 * test.
 */
export function epochIn(zone: ZoneName): (localTime: string) => EpochMs {
  return (localTime) => {
    const asUtc = Date.parse(`${localTime.replace(' ', 'T')}:00Z`)
    // The first offset may be from the other side of a clock change; the second one is right.
    const guess = asUtc - offsetAt(asUtc, zone)
    return asUtc - offsetAt(guess, zone)
  }
}

/** Creates a parser of local times in a zone that returns instants as they are stored. */
export function isoIn(zone: ZoneName): (localTime: string) => IsoInstant {
  const toEpoch = epochIn(zone)
  return (localTime) => new Date(toEpoch(localTime)).toISOString() as IsoInstant
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
  const readPart = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const localAsUtc = Date.UTC(
    readPart('year'),
    readPart('month') - 1,
    readPart('day'),
    readPart('hour'),
    readPart('minute'),
    readPart('second'),
  )
  return localAsUtc - Math.floor(instant / 1000) * 1000
}
