import { REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import type { ConnectionState, HostBridge } from './host-bridge.ts'
import { createListeners } from './listeners.ts'

/** An open or opening connection to the host. */
export interface Line {
  send(text: string): void
}

/** What a line tells of itself: `closed` comes last, and once. */
export interface LineEvents {
  readonly opened: () => void
  readonly said: (text: string) => void
  readonly closed: () => void
}

type Answer = { readonly id: number; readonly envelope: Envelope<unknown> }

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5_000

/**
 * The bridge over the browser host's channel. Requests made before the line is open wait for the attempt under way,
 * or start one; when it fails or the line breaks they are answered with `disconnected`, and never sent a second time.
 */
export function createSocketBridge(needs: {
  /** Whether to open the line at once; else `open` does, or the first request. */
  opensAtOnce: boolean
  open: (events: LineEvents) => Line
  /** Whether the host is there, but does not know this page. */
  isShutOut: () => Promise<boolean>
}): HostBridge {
  const events = createListeners<AppEvent>()
  const states = createListeners<ConnectionState>()
  const pending = new Map<
    number,
    { readonly text: string; readonly resolve: (answer: Envelope<unknown>) => void }
  >()
  let state: ConnectionState = 'connecting'
  let line: Line | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let losses = 0
  let lastId = 0

  const enter = (next: ConnectionState) => {
    if (next === state) return
    state = next
    states.tell(next)
  }

  const connect = () => {
    clearTimeout(retry)
    line = needs.open({
      opened() {
        failures = 0
        for (const { text } of pending.values()) line?.send(text)
        enter('connected')
      },
      said: (text) => receive(JSON.parse(text)),
      closed: lose,
    })
  }

  const receive = (message: Answer | AppEvent) => {
    if ('event' in message) return events.tell(message)
    pending.get(message.id)?.resolve(message.envelope)
    pending.delete(message.id)
  }

  const lose = async () => {
    line = null
    for (const { resolve } of pending.values()) resolve(disconnected)
    pending.clear()
    retry = setTimeout(connect, Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS))
    failures += 1
    losses += 1
    const loss = losses
    if (state !== 'stale') enter('lost')
    const shutOut = await needs.isShutOut()
    if (state !== 'connected' && loss === losses) enter(shutOut ? 'stale' : 'lost')
  }

  const open = () => {
    if (line === null) connect()
  }

  if (needs.opensAtOnce) connect()
  return {
    open,
    request(route, input) {
      lastId += 1
      const id = lastId
      const text = JSON.stringify({ id, route, input })
      if (new TextEncoder().encode(text).length > REQUEST_MAX_BYTES) return Promise.resolve(tooLong)
      return new Promise((resolve) => {
        pending.set(id, { text, resolve })
        if (state === 'connected') line?.send(text)
        else open()
      })
    },
    subscribe: events.add,
    connection: () => state,
    onConnection: states.add,
  }
}

const disconnected: Envelope<never> = {
  ok: false,
  error: {
    code: 'disconnected',
    message: 'Callback has stopped or cannot be reached. Start it again; your last change may not be saved.',
    data: {},
  },
}

const tooLong: Envelope<never> = {
  ok: false,
  error: {
    code: 'invalid-input',
    message: 'This is more text than Callback takes at once. Shorten it and try again.',
    data: {},
  },
}
