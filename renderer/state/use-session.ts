import type { Capability, Notice, Preferences } from '#shared/ipc/host-view'
import type { Inbox } from '#shared/ipc/inbox-view'
import type { SessionState } from './session.ts'
import { session } from './stores.ts'
import { useStore } from './use-store.ts'

/** Returns the facts about the host; null until it has responded. */
export function useHost(): SessionState['host'] {
  return useStore(session, (state) => state.host)
}

/** Returns true if the host has an ability. */
export function useHasCapability(capability: Capability): boolean {
  return useStore(session, (state) => state.host?.capabilities.includes(capability) ?? false)
}

/** Returns the preferences of this machine. */
export function usePreferences(): Preferences {
  return useStore(session, (state) => state.preferences)
}

/** Returns the inbox. */
export function useInbox(): Inbox {
  return useStore(session, (state) => state.inbox)
}

/** Returns the state of the connection to the host. */
export function useConnection(): SessionState['connection'] {
  return useStore(session, (state) => state.connection)
}

/** Returns the notices to show, oldest first. */
export function useNotices(): readonly Notice[] {
  return useStore(session, (state) => state.notices)
}

/** Returns when the pause of alerts ends, in words; null if alerts are not paused. */
export function usePausedUntil(): string | null {
  return useStore(session, (state) => state.pausedUntil)
}

export const pauseAlerts = session.pauseAlerts
export const markRead = session.markRead
export const setPreferences = session.setPreferences
export const dismissNotice = session.dismissNotice
