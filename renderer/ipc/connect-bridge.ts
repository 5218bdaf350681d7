import { CHANNEL_PATH, HEARD } from '#shared/ipc/bootstrap-data'
import { BRIDGE_NAME, type Bridge } from '#shared/ipc/bridge'
import { takeFirstAnswers } from './bootstrap-data.ts'
import type { HostBridge } from './host-bridge.ts'
import { createSocketBridge } from './socket-bridge.ts'

/** What of the page tells its host: the desktop's preload leaves a bridge, the browser host a channel at its address. */
export interface Page {
  readonly [BRIDGE_NAME]?: Bridge | undefined
  readonly location: { readonly host: string }
  readonly document: Pick<Document, 'getElementById'>
}

/** Connects the page to whichever host it is shown by. */
export function connectBridge(page: Page): HostBridge {
  const preload = page[BRIDGE_NAME]
  if (preload !== undefined) return overPreload(preload)
  const first = takeFirstAnswers(page.document)
  let heard = first.heard
  const bridge = createSocketBridge({
    // What it says must not come between the answers and the page that is drawn with them.
    opensAtOnce: heard === null,
    open({ opened, said, closed }) {
      const query = heard === null ? '' : `?${HEARD}=${heard}`
      // Only this once: whoever comes back later asks for everything anew.
      heard = null
      const socket = new WebSocket(`ws://${page.location.host}${CHANNEL_PATH}${query}`)
      socket.addEventListener('open', opened)
      socket.addEventListener('message', ({ data }) => said(data))
      socket.addEventListener('close', closed)
      return socket
    },
    isShutOut: async () => {
      try {
        const { status } = await fetch('/', { method: 'HEAD', cache: 'no-store' })
        return status === 401
      } catch {
        return false
      }
    },
  })
  return {
    ...bridge,
    request: (route, input) => {
      const answer = first.take(route)
      return answer ? Promise.resolve(answer) : bridge.request(route, input)
    },
  }
}

/** Under the desktop, page and host come and go together: the line never breaks. */
function overPreload(preload: Bridge): HostBridge {
  return {
    request: (route, input) => preload.request(route, input),
    subscribe: (listener) => preload.subscribe(listener),
    connection: () => 'connected',
    open: () => undefined,
    onConnection: () => () => undefined,
  }
}
