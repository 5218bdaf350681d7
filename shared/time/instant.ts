import type { Interview } from '../model/interview.ts'
import type { EpochMs, IsoInstant } from '../model/scalars.ts'
import { clampInstant } from './clamp-instant.ts'
import { MINUTE } from './durations.ts'

/** Parses a stored instant. */
export function toEpoch(instant: IsoInstant): EpochMs {
  return Date.parse(instant)
}

/** Formats an instant as it is stored, with milliseconds, limited to the years 0 to 9999. */
export function toIso(instant: EpochMs): IsoInstant {
  return new Date(clampInstant(instant)).toISOString() as IsoInstant
}

/** Returns the instant at which an interview ended or will end; docs/rules.md calls it E. */
export function getInterviewEnd(interview: Pick<Interview, 'start' | 'durationMinutes'>): EpochMs {
  return toEpoch(interview.start) + interview.durationMinutes * MINUTE
}
