import { CHALLENGE_PARAM, CHANNEL_PATH, LAST_EVENT_SEQ_PARAM } from '#shared/ipc/bootstrap-data'
import { BRIDGE_NAME, type Bridge } from '#shared/ipc/bridge'
import { takeBootstrapData } from './bootstrap-data.ts'
import type { HostBridge } from './host-bridge.ts'
import { createChallenge, requireProof, takeProofSecret } from './host-proof.ts'
import { createSocketBridge } from './socket-bridge.ts'

/**
 * The parts of a page that lead to its host: the bridge of the desktop's preload script, or the browser
 * host's address.
 */
export interface Page {
  readonly [BRIDGE_NAME]?: Bridge | undefined
  readonly location: { readonly host: string; readonly pathname: string }
  readonly document: Pick<Document, 'getElementById' | 'querySelector'>
}

/** Connects the page to the host that serves it. */
export function connectBridge(page: Page): HostBridge {
  const preload = page[BRIDGE_NAME]
  if (preload !== undefined) return wrapPreload(preload)
  const bootstrapData = takeBootstrapData(page.document)
  const proofSecret = takeProofSecret(page.document)
  // The folder of the page is part of its secret address, so every request goes below it.
  const folder = page.location.pathname.replace(/[^/]*$/, '')
  let lastEventSeq = bootstrapData.lastEventSeq
  const bridge = createSocketBridge({
    // With embedded responses, the bridge waits until the page has rendered them, so that no event arrives
    // before that.
    connectsImmediately: lastEventSeq === null,
    openSocket({ onOpen, onMessage, onClose }) {
      const challenge = proofSecret === null ? null : createChallenge(proofSecret)
      const query = new URLSearchParams()
      if (challenge !== null) query.set(CHALLENGE_PARAM, challenge.text)
      if (lastEventSeq !== null) query.set(LAST_EVENT_SEQ_PARAM, String(lastEventSeq))
      // Only the first connection continues from the embedded responses. After a later one, everything is
      // loaded again.
      lastEventSeq = null
      const search = query.size === 0 ? '' : `?${query}`
      const socket = new WebSocket(`ws://${page.location.host}${folder}${CHANNEL_PATH}${search}`)
      if (challenge === null) {
        socket.addEventListener('open', onOpen)
        socket.addEventListener('message', ({ data }) => onMessage(data))
      } else requireProof({ socket, isProof: challenge.isProof, onOpen, onMessage })
      socket.addEventListener('close', onClose)
      return socket
    },
    isUnauthorized: async () => {
      try {
        const { status } = await fetch(folder, { method: 'HEAD', cache: 'no-store' })
        return status === 401
      } catch {
        return false
      }
    },
  })
  return {
    ...bridge,
    request: (route, input) => {
      const response = bootstrapData.take(route)
      return response ? Promise.resolve(response) : bridge.request(route, input)
    },
  }
}

/**
 * Wraps the desktop's bridge. It is always connected, because page and main process start and end together.
 */
function wrapPreload(preload: Bridge): HostBridge {
  return {
    request: (route, input) => preload.request(route, input),
    subscribe: (listener) => preload.subscribe(listener),
    getConnection: () => 'connected',
    open: () => undefined,
    onConnectionChange: () => () => undefined,
  }
}
