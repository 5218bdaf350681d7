import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, type Bridge, EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'

/** The response to a request that the main process did not answer. */
const disconnected: Envelope<never> = {
  ok: false,
  error: { code: 'disconnected', message: 'Callback didn’t answer. Start it again.', data: {} },
}

const bridge: Bridge = {
  request: (route, input) => ipcRenderer.invoke(REQUEST_CHANNEL, route, input).catch(() => disconnected),
  subscribe(listener) {
    // The first argument is not passed on, because it would give the page access to Electron's IPC.
    const forward = (_event: unknown, event: AppEvent) => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, forward)
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, forward)
    }
  },
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
