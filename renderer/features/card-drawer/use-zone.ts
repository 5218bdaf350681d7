import type { ZoneName } from '#shared/model/scalars'
import { useHost } from '../../state/use-session.ts'

/** Returns the user's zone as the main process knows it, and the browser's own until that is loaded. */
export function useZone(): ZoneName {
  return useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
