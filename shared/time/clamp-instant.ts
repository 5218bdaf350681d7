import type { EpochMs } from '../model/scalars.ts'

/** The first instant that can be stored: stored years have four digits. */
const FIRST_INSTANT: EpochMs = Date.parse('0000-01-01T00:00:00.000Z')

/** The last instant that can be stored. */
const LAST_INSTANT: EpochMs = Date.parse('9999-12-31T23:59:59.999Z')

/** Limits an instant to the years that can be stored, 0 to 9999 in UTC. NaN becomes the first instant. */
export function clampInstant(instant: EpochMs): EpochMs {
  // The condition is negated because NaN > x is false, so that NaN takes this branch too.
  if (!(instant > FIRST_INSTANT)) return FIRST_INSTANT
  return instant < LAST_INSTANT ? instant : LAST_INSTANT
}
