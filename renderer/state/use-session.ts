import type { Capability, Notice, Preferences } from '#shared/ipc/host-view'
import type { Inbox } from '#shared/ipc/inbox-view'
import type { SessionState } from './session.ts'
import { session } from './stores.ts'
import { useStore } from './use-store.ts'

/** Returns the host the app runs on; null until it has responded. */
export function useHost(): SessionState['host'] {
  return useStore(session, (state) => state.host)
}

export function useHasCapability(capability: Capability): boolean {
  return useStore(session, (state) => state.host?.capabilities.includes(capability) ?? false)
}

export function usePreferences(): Preferences {
  return useStore(session, (state) => state.preferences)
}

export function useInbox(): Inbox {
  return useStore(session, (state) => state.inbox)
}

export function useConnection(): SessionState['connection'] {
  return useStore(session, (state) => state.connection)
}

export function useNotices(): readonly Notice[] {
  return useStore(session, (state) => state.notices)
}

/** Returns the end of the pause of alerts, in words; null while they are not paused. */
export function usePausedUntil(): string | null {
  return useStore(session, (state) => state.pausedUntil)
}

export const pauseAlerts = session.pauseAlerts
export const markRead = session.markRead
export const setPreferences = session.setPreferences
export const dismissNotice = session.dismissNotice
