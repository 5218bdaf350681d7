import type { ZoneName } from '#shared/model/scalars'
import type { Clock } from './ports.ts'

/** How long a zone that was looked up is used before it is looked up again. */
const ZONE_AGE_MS = 60_000

/**
 * Creates the clock of this machine. Its zone follows the system's, which a running Node process does not.
 */
export function createSystemClock(): Clock {
  const now = () => Date.now()
  let zone = ''
  let lookedUpAt = Number.NEGATIVE_INFINITY
  return {
    now,
    zone() {
      const age = now() - lookedUpAt
      if (age < 0 || age >= ZONE_AGE_MS) {
        zone = lookUpZone(process.env)
        lookedUpAt = now()
      }
      return zone
    },
  }
}

/**
 * Returns the system's zone. A `TZ` from outside is kept; without one, setting and
 * deleting it makes Node look again.
 */
function lookUpZone(env: NodeJS.ProcessEnv): ZoneName {
  if (!env.TZ) {
    env.TZ = ':'
    delete env.TZ
  }
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone
}
