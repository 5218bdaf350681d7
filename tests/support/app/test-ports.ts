import type { Alert, Dialogs, Ports, TrayState } from '#electron/host/ports'
import type { Preferences } from '#shared/ipc/host-view'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import { toEpoch } from '#shared/time/instant'

/** Ports that record their calls, with a clock that the test sets. */
export interface TestPorts extends Ports {
  readonly shown: Alert[]
  readonly trays: TrayState[]
  /** What the user was told while the data folder was being opened. */
  readonly waits: string[]
  readonly errors: { what: string; error: unknown }[]
  /** Sets the clock. */
  setTime(instant: IsoInstant): void
  /** Changes the zone, as a journey does. */
  travel(zone: string): void
  /** Notifies the app that the machine is about to sleep. */
  suspend(): void
  /** Notifies the app that the machine woke up. */
  resume(): void
}

/** Creates the ports of a host without a machine. `notify` is called with each alert that is shown. */
export function createTestPorts(
  start: IsoInstant,
  options: { zone?: string; notify?: (alert: Alert) => void; dialogs?: Dialogs } = {},
): TestPorts {
  let now: EpochMs = toEpoch(start)
  let zone = options.zone ?? 'America/New_York'
  const shown: Alert[] = []
  const trays: TrayState[] = []
  const waits: string[] = []
  const errors: { what: string; error: unknown }[] = []
  const resumeListeners = new Set<() => void>()
  const suspendListeners = new Set<() => void>()
  let preferences: Preferences = { theme: 'system', density: 'comfortable', closeToTray: null }
  return {
    shown,
    trays,
    errors,
    waits,
    setTime(instant) {
      now = toEpoch(instant)
    },
    travel(to) {
      zone = to
    },
    suspend() {
      for (const listener of suspendListeners) listener()
    },
    resume() {
      for (const listener of resumeListeners) listener()
    },
    host: 'desktop',
    version: '0.0.0',
    capabilities: ['tray'],
    notifier: {
      show(alert) {
        options.notify?.(alert)
        shown.push(alert)
      },
    },
    tray: { set: (state) => trays.push(state) },
    clipboard: { writeText: async () => {} },
    power: {
      onResume(listener) {
        resumeListeners.add(listener)
        return () => resumeListeners.delete(listener)
      },
      onSuspend(listener) {
        suspendListeners.add(listener)
        return () => suspendListeners.delete(listener)
      },
    },
    preferences: {
      get: () => preferences,
      set(changes) {
        preferences = { ...preferences, ...changes }
        return preferences
      },
    },
    window: { show: () => {} },
    dialogs: options.dialogs ?? null,
    opener: null,
    clock: { now: () => now, zone: () => zone },
    tellWait: (sentence) => void waits.push(sentence),
    log: { error: (what, error) => errors.push({ what, error }) },
  }
}
