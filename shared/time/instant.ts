import type { Interview } from '../model/interview.ts'
import type { EpochMs, IsoInstant } from '../model/scalars.ts'
import { bounded } from './clamp-instant.ts'
import { MINUTE } from './durations.ts'

/** Reads a stored instant. */
export function toEpoch(instant: IsoInstant): EpochMs {
  return Date.parse(instant)
}

/** Writes an instant the way it is stored, with milliseconds; what lies beyond the years 0 to 9999 as their end. */
export function toIso(instant: EpochMs): IsoInstant {
  return new Date(bounded(instant)).toISOString() as IsoInstant
}

/** E: the moment an interview ended, or will end. */
export function endOf(interview: Pick<Interview, 'start' | 'durationMinutes'>): EpochMs {
  return toEpoch(interview.start) + interview.durationMinutes * MINUTE
}
