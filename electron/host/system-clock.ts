import type { ZoneName } from '#shared/model/scalars'
import type { Clock } from './ports.ts'

/** How often the system is asked for its zone; in between the last answer counts. */
const ZONE_AGE_MS = 60_000

/** The clock of this machine. Its zone follows the system's, which a running Node does not do by itself. */
export function systemClock(): Clock {
  const now = () => Date.now()
  let zone = ''
  let askedAt = Number.NEGATIVE_INFINITY
  return {
    now,
    zone() {
      const age = now() - askedAt
      if (age < 0 || age >= ZONE_AGE_MS) {
        zone = lookUpZone(process.env)
        askedAt = now()
      }
      return zone
    },
  }
}

/** A zone set from outside by `TZ` stays; without one, setting and removing it makes Node look again. */
function lookUpZone(env: NodeJS.ProcessEnv): ZoneName {
  if (!env.TZ) {
    env.TZ = ':'
    delete env.TZ
  }
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone
}
