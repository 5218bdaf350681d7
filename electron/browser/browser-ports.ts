import type { AppEvent } from '#shared/ipc/events'
import type { Log, Ports, PreferenceStore } from '../host/ports.ts'
import { createSystemClock } from '../host/system-clock.ts'

/**
 * Creates the ports of the browser host. It notifies through the page, and has no tray, window or power
 * events.
 */
export function createBrowserPorts(deps: {
  version: string
  preferences: PreferenceStore
  broadcast: (event: AppEvent) => void
  log: Log
  /** Prints one line to the terminal. */
  print: (line: string) => void
}): Ports {
  return {
    host: 'browser',
    version: deps.version,
    capabilities: ['page-notifications'],
    notifier: {
      show: ({ title, body, target }) =>
        deps.broadcast({
          event: 'page.notify',
          data: { title, body, key: target?.key ?? null, cardId: target?.cardId ?? null },
        }),
    },
    tray: { set: () => undefined },
    clipboard: {
      writeText: async () => {
        throw new Error('The browser host has no clipboard: each page copies in its own click')
      },
    },
    // Node has no sleep events. The app's heartbeat detects sleep by clock jumps, and each page detects when
    // it is hidden.
    power: { onResume: () => () => undefined, onSuspend: () => () => undefined },
    preferences: deps.preferences,
    // A page cannot be brought to the front from outside; an event makes it open the card instead.
    window: { show: () => undefined },
    dialogs: null,
    opener: null,
    clock: createSystemClock(),
    log: deps.log,
    tellWait: deps.print,
  }
}
