import type { Alert, Dialogs, Ports, TrayState } from '#electron/host/ports'
import type { Preferences } from '#shared/ipc/host-view'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import { toEpoch } from '#shared/time/instant'

/** Ports that remember what they were told, and a clock the test sets. */
export interface TestPorts extends Ports {
  readonly shown: Alert[]
  readonly trays: TrayState[]
  readonly errors: { what: string; error: unknown }[]
  /** Sets the clock. */
  at(instant: IsoInstant): void
  /** Sets the zone, as a journey does. */
  travel(zone: string): void
  /** What the system says before sleep. */
  suspend(): void
  /** What the system says after sleep. */
  resume(): void
}

/** A host without a machine behind it. `notify` stands in for what shows an alert. */
export function testPorts(
  start: IsoInstant,
  options: { zone?: string; notify?: (alert: Alert) => void; dialogs?: Dialogs } = {},
): TestPorts {
  let now: EpochMs = toEpoch(start)
  let zone = options.zone ?? 'America/New_York'
  const shown: Alert[] = []
  const trays: TrayState[] = []
  const errors: { what: string; error: unknown }[] = []
  const listeners = new Set<() => void>()
  const sleepers = new Set<() => void>()
  let preferences: Preferences = { theme: 'system', density: 'comfortable', closeToTray: null }
  return {
    shown,
    trays,
    errors,
    at(instant) {
      now = toEpoch(instant)
    },
    travel(to) {
      zone = to
    },
    suspend() {
      for (const listener of sleepers) listener()
    },
    resume() {
      for (const listener of listeners) listener()
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
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      onSuspend(listener) {
        sleepers.add(listener)
        return () => sleepers.delete(listener)
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
    clock: { now: () => now, zone: () => zone },
    log: { error: (what, error) => errors.push({ what, error }) },
  }
}
