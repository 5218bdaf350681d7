import { z } from 'zod'
import { assertNever } from '../../errors/assert-never.ts'
import type { EpochMs, IsoInstant, ZoneName } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import { toEpoch } from '../../time/instant.ts'

const HOUR_MS = 3_600_000

/** The longest pause, in milliseconds. A longer one was stored while the clock was wrong. */
const MAX_PAUSE_MS = 48 * HOUR_MS

/** The ways to pause alerts: for an hour or until tomorrow. `no-longer` ends a pause. */
export const pauseSchema = z.enum(['hour', 'until-tomorrow', 'no-longer'])
export type Pause = z.infer<typeof pauseSchema>

/** Returns when a pause ends: in an hour, or at the next day's alert hour. Null for `no-longer`. */
export function findPauseEnd(
  pause: Pause,
  { now, zone, settings }: { now: EpochMs; zone: ZoneName; settings: Pick<Settings, 'alertTime'> },
): EpochMs | null {
  switch (pause) {
    case 'hour':
      return now + HOUR_MS
    case 'until-tomorrow':
      return toInstant({ date: addDays(toPlainDate(now, zone), 1), time: settings.alertTime, zone })
    case 'no-longer':
      return null
    default:
      return assertNever(pause)
  }
}

/** Returns the time until which alerts are paused; null if they are not paused. */
export function findPausedUntil(stored: IsoInstant | null, now: EpochMs): EpochMs | null {
  if (stored === null) return null
  const until = toEpoch(stored)
  return until > now && until - now <= MAX_PAUSE_MS ? until : null
}
