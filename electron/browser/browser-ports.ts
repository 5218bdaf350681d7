import type { AppEvent } from '#shared/ipc/events'
import type { Log, Ports, PreferenceStore } from '../host/ports.ts'
import { systemClock } from '../host/system-clock.ts'

/** What the browser host supplies to the core: it speaks through the page, and has no tray, window or power of its own. */
export function browserPorts(needs: {
  version: string
  preferences: PreferenceStore
  broadcast: (event: AppEvent) => void
  log: Log
}): Ports {
  return {
    host: 'browser',
    version: needs.version,
    capabilities: ['page-notifications'],
    notifier: {
      show: ({ title, body, target }) =>
        needs.broadcast({
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
    // Plain Node is not told of sleep: the core's heartbeat notices that the clock jumped, and each page that it is left.
    power: { onResume: () => () => undefined, onSuspend: () => () => undefined },
    preferences: needs.preferences,
    // A page cannot be brought to the front from outside; it is told what to open.
    window: { show: () => undefined },
    dialogs: null,
    clock: systemClock(),
    log: needs.log,
  }
}
