import type { ZoneName } from '#shared/model/scalars'
import { useHost } from '../../state/use-session.ts'

/** Returns the user's zone as the main process knows it, or the zone of the browser until that is loaded. */
export function useZone(): ZoneName {
  return useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
