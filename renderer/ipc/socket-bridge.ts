import { REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import type { ConnectionState, HostBridge } from './host-bridge.ts'
import { createListeners } from './listeners.ts'

/** A WebSocket to the host, open or opening. */
export interface Socket {
  send(text: string): void
}

/** The callbacks of a socket. `onClose` is called once, and last. */
export interface SocketEvents {
  readonly onOpen: () => void
  readonly onMessage: (text: string) => void
  readonly onClose: () => void
}

type ResponseMessage = { readonly id: number; readonly envelope: Envelope<unknown> }

/** How long to wait before connecting again: doubled after each failure, up to the longest wait. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5_000

interface SocketBridgeOptions {
  /** If true, the bridge connects at once; otherwise it waits for `open` or the first request. */
  readonly connectsImmediately: boolean
  readonly openSocket: (events: SocketEvents) => Socket
  /** Resolves to true if the host is running but refuses this page. */
  readonly isUnauthorized: () => Promise<boolean>
}

/**
 * Creates the bridge over the browser host's WebSocket. A request that is made before the socket is open
 * waits for the current attempt to connect, or starts one. If the attempt fails or the socket closes, pending
 * requests resolve to `disconnected`. They are never sent a second time, because the host may have carried
 * them out.
 */
export function createSocketBridge(options: SocketBridgeOptions): HostBridge {
  const events = createListeners<AppEvent>()
  const states = createListeners<ConnectionState>()
  const pending = new Map<
    number,
    { readonly text: string; readonly resolve: (envelope: Envelope<unknown>) => void }
  >()
  let state: ConnectionState = 'connecting'
  let socket: Socket | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let lossCount = 0
  let lastId = 0

  const setState = (next: ConnectionState) => {
    if (next === state) return
    state = next
    states.publish(next)
  }

  const connect = () => {
    clearTimeout(retry)
    socket = options.openSocket({
      onOpen() {
        failures = 0
        for (const { text } of pending.values()) socket?.send(text)
        setState('connected')
      },
      onMessage: (text) => receive(JSON.parse(text)),
      onClose: handleClose,
    })
  }

  const receive = (message: ResponseMessage | AppEvent) => {
    if ('event' in message) return events.publish(message)
    pending.get(message.id)?.resolve(message.envelope)
    pending.delete(message.id)
  }

  const handleClose = async () => {
    socket = null
    for (const { resolve } of pending.values()) resolve(disconnected)
    pending.clear()
    retry = setTimeout(connect, Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS))
    failures += 1
    lossCount += 1
    const lossNumber = lossCount
    if (state !== 'stale') setState('lost')
    const isUnauthorized = await options.isUnauthorized()
    // The answer is out of date if the page has connected, or lost another connection, in the meantime.
    if (state !== 'connected' && lossNumber === lossCount) setState(isUnauthorized ? 'stale' : 'lost')
  }

  const open = () => {
    if (socket === null) connect()
  }

  if (options.connectsImmediately) connect()
  return {
    open,
    request(route, input) {
      lastId += 1
      const id = lastId
      const text = JSON.stringify({ id, route, input })
      if (new TextEncoder().encode(text).length > REQUEST_MAX_BYTES) return Promise.resolve(tooLong)
      return new Promise((resolve) => {
        pending.set(id, { text, resolve })
        if (state === 'connected') socket?.send(text)
        else open()
      })
    },
    subscribe: events.add,
    getConnection: () => state,
    onConnectionChange: states.add,
  }
}

const disconnected: Envelope<never> = {
  ok: false,
  error: {
    code: 'disconnected',
    message: 'Callback has stopped or can’t be reached. Start it again. Your last change may not be saved.',
    data: {},
  },
}

const tooLong: Envelope<never> = {
  ok: false,
  error: {
    code: 'invalid-input',
    message: 'That’s too much text at once. Shorten it and try again.',
    data: {},
  },
}
