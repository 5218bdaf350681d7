import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { assertNever } from '#shared/errors/assert-never'
import { REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import { parseChannelMessage } from './channel-message.ts'
import { proveSecret } from './secrets.ts'
import type { Access } from './session.ts'

/** The time between two pings to a page. */
const HEARTBEAT_MS = 30_000

/**
 * The number of unsent bytes at which a page is disconnected, because it is asleep or hangs. It reloads
 * everything when it reconnects.
 */
const BACKLOG_MAX_BYTES = 64_000_000

/** The time that pages have to close their connections. */
const CLOSE_TIMEOUT_MS = 500

/** Handles one request. Must not throw. */
type Handle = (route: string, input: unknown) => Promise<Envelope<unknown>>

/** An authorized connection of a page. */
interface Connection {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
  readonly handle: Handle
  /** The access of the browser that shows the page. */
  readonly access: Access
  /**
   * The sequence number of the last event before the page's bootstrap data; null if the page has no such
   * data.
   */
  readonly lastEventSeq: number | null
  /** The challenge that the page wants answered before anything else; null if it has none. */
  readonly challenge: string | null
}

/** The WebSocket connections to all open pages, for responses and events. */
export interface Channel {
  /** Accepts an authorized connection and responds to its requests. */
  accept(connection: Connection): void
  /** Sends an event to every page. */
  broadcast(event: AppEvent): void
  /** Closes the connections of every page whose access was ended. */
  disconnect(access: Access): void
  /** Returns the sequence number of the last event. Events are counted even if no page is connected. */
  lastEventSeq(): number
  /** Refuses further requests, and resolves once those in progress have their responses. */
  settle(): Promise<void>
  /** Closes every connection. Pages that do not respond in time are disconnected. */
  close(): Promise<void>
}

/** Creates a channel without connections. */
export function createChannel(): Channel {
  const server = new WebSocketServer({ noServer: true, maxPayload: REQUEST_MAX_BYTES })
  const pages = new Map<WebSocket, Access>()
  const inProgress = new Set<Promise<void>>()
  let isSettling = false
  let lastEventSeq = 0

  const respond = async (page: WebSocket, text: string, handle: Handle) => {
    const message = parseChannelMessage(text)
    switch (message.kind) {
      case 'request': {
        const { id, route, input } = message
        send(page, { id, envelope: isSettling ? stoppingResponse : await handle(route, input) })
        return
      }
      case 'malformed':
        send(page, { id: message.id, envelope: malformedResponse })
        return
      case 'nameless':
        page.close(1008, 'A request needs an id')
        return
      default:
        assertNever(message)
    }
  }

  return {
    accept: ({ request, socket, head, handle, access, lastEventSeq: pageEventSeq, challenge }) =>
      server.handleUpgrade(request, socket, head, (page) => {
        if (challenge !== null) send(page, { proof: proveSecret(access.proofSecret, challenge) })
        keepAlive(page)
        pages.set(page, access)
        page.on('close', () => pages.delete(page))
        if (pageEventSeq !== null && pageEventSeq !== lastEventSeq) send(page, missedEvents)
        // Without a listener an error would end the process. The library itself closes the connection.
        page.on('error', () => undefined)
        page.on('message', (data) => {
          const responding = respond(page, data.toString(), handle).finally(() =>
            inProgress.delete(responding),
          )
          inProgress.add(responding)
        })
      }),
    lastEventSeq: () => lastEventSeq,
    broadcast(event) {
      lastEventSeq += 1
      for (const page of server.clients) send(page, event)
    },
    disconnect(ended) {
      for (const [page, access] of pages) if (access === ended) page.terminate()
    },
    async settle() {
      isSettling = true
      await Promise.all(inProgress)
    },
    close: () => closeAll(server),
  }
}

const malformedResponse: Envelope<never> = {
  ok: false,
  error: {
    code: 'malformed-request',
    message: 'This page is from another version of Callback. Reload it.',
    data: {},
  },
}

const stoppingResponse: Envelope<never> = {
  ok: false,
  error: { code: 'disconnected', message: 'Callback is closing. Start it again to continue.', data: {} },
}

const missedEvents: AppEvent = { event: 'events.missed', data: {} }

function send(page: WebSocket, message: unknown): void {
  if (page.readyState !== page.OPEN) return
  if (page.bufferedAmount > BACKLOG_MAX_BYTES) page.terminate()
  else page.send(JSON.stringify(message))
}

/** Pings a page regularly, and disconnects it if it does not respond. */
function keepAlive(page: WebSocket): void {
  let hasResponded = true
  const interval = setInterval(() => {
    if (!hasResponded) return page.terminate()
    hasResponded = false
    page.ping()
  }, HEARTBEAT_MS)
  interval.unref()
  page.on('pong', () => {
    hasResponded = true
  })
  page.on('close', () => clearInterval(interval))
}

async function closeAll(server: WebSocketServer): Promise<void> {
  const pages = [...server.clients]
  const closed = pages.map((page) => new Promise((resolve) => page.once('close', resolve)))
  for (const page of pages) page.close(1001, 'Callback has stopped')
  const timeout = setTimeout(() => {
    for (const page of pages) page.terminate()
  }, CLOSE_TIMEOUT_MS)
  await Promise.all(closed)
  clearTimeout(timeout)
}
