import type { Interview } from '../model/interview.ts'
import type { EpochMs, IsoInstant } from '../model/scalars.ts'

/** Reads a stored instant. */
export function toEpoch(instant: IsoInstant): EpochMs {
  return Date.parse(instant)
}

/** Writes an instant the way it is stored, with milliseconds. */
export function toIso(instant: EpochMs): IsoInstant {
  return new Date(instant).toISOString() as IsoInstant
}

/** E: the moment an interview ended, or will end. */
export function endOf(interview: Pick<Interview, 'start' | 'durationMinutes'>): EpochMs {
  return toEpoch(interview.start) + interview.durationMinutes * 60_000
}
