import type { ZoneName } from '#shared/model/scalars'
import { useHost } from '../../state/use-session.ts'

/** The user's zone as main knows it; the browser's own until main has answered. */
export function useZone(): ZoneName {
  return useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
