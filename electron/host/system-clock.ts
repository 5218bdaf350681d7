import type { ZoneName } from '#shared/model/scalars'
import type { Clock } from './ports.ts'
import { readSystemLocale } from './system-locale.ts'

/** How long the zone is used before it is looked up again. */
const ZONE_AGE_MS = 60_000

/**
 * Creates the clock of this machine. Unlike Node, it notices if the zone of the system changes. Pass
 * `locale` where the environment does not have the right one, as Electron does on macOS and Windows.
 */
export function createSystemClock(locale: string | null = readSystemLocale(process)): Clock {
  const now = () => Date.now()
  let zone = ''
  /** So long ago that the first call looks the zone up. */
  let lookedUpAt = Number.NEGATIVE_INFINITY
  return {
    now,
    zone() {
      // The age is negative if the clock was set back.
      const age = now() - lookedUpAt
      if (age < 0 || age >= ZONE_AGE_MS) {
        zone = lookUpZone(process.env)
        lookedUpAt = now()
      }
      return zone
    },
    locale: () => locale,
  }
}

/**
 * Returns the zone of the system, or of the environment variable `TZ` if it is set. If it is not set, this
 * sets it to another value and deletes it, which makes Node look the zone up again.
 */
function lookUpZone(env: NodeJS.ProcessEnv): ZoneName {
  if (!env.TZ) {
    env.TZ = ':'
    delete env.TZ
  }
  // The type says string, but the zone is undefined on some systems.
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone
}
