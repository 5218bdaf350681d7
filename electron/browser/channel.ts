import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { assertNever } from '#shared/errors/assert-never'
import { REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { Envelope } from '#shared/ipc/envelope'
import type { AppEvent } from '#shared/ipc/events'
import { readMessage } from './channel-message.ts'
import type { Access } from './session.ts'

const HEARTBEAT_MS = 30_000

/** A page that is this far behind sleeps or hangs: it is cut off, and asks for everything anew when it returns. */
const BACKLOG_MAX_BYTES = 64_000_000

/** How long pages may take to say goodbye. */
const GOODBYE_MS = 500

/** Answers one request; must not throw. */
type Handle = (route: string, input: unknown) => Promise<Envelope<unknown>>

/** The live line to every open page: answers to its requests, and events. */
export interface Channel {
  /** Takes over a connection that was let in, and answers its requests. */
  accept(connection: {
    request: IncomingMessage
    socket: Duplex
    head: Buffer
    handle: Handle
    /** The access of the browser that the page is in. */
    access: Access
    /** How many events had been told when the page got its first answers; null when it has none. */
    heard: number | null
  }): void
  broadcast(event: AppEvent): void
  /** Closes the line to every page of an access that was ended. */
  shutOut(access: Access): void
  /** How many events have been told so far, whoever listened. */
  told(): number
  /** Takes no more requests; resolves when those under way are answered. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** A channel without pages yet. */
export function createChannel(): Channel {
  const server = new WebSocketServer({ noServer: true, maxPayload: REQUEST_MAX_BYTES })
  const pages = new Map<WebSocket, Access>()
  const underWay = new Set<Promise<void>>()
  let settling = false
  let told = 0

  const answer = async (page: WebSocket, text: string, handle: Handle) => {
    const message = readMessage(text)
    switch (message.kind) {
      case 'request': {
        const { id, route, input } = message
        send(page, { id, envelope: settling ? stopping : await handle(route, input) })
        return
      }
      case 'malformed':
        send(page, { id: message.id, envelope: malformed })
        return
      case 'nameless':
        page.close(1008, 'A request needs an id')
        return
      default:
        assertNever(message)
    }
  }

  return {
    accept: ({ request, socket, head, handle, access, heard }) =>
      server.handleUpgrade(request, socket, head, (page) => {
        keepAlive(page)
        pages.set(page, access)
        page.on('close', () => pages.delete(page))
        if (heard !== null && heard !== told) send(page, missed)
        // What goes wrong on the line ends it: ws closes the connection, and tells the page why.
        page.on('error', () => undefined)
        page.on('message', (data) => {
          const answering = answer(page, data.toString(), handle).finally(() => underWay.delete(answering))
          underWay.add(answering)
        })
      }),
    told: () => told,
    broadcast(event) {
      told += 1
      for (const page of server.clients) send(page, event)
    },
    shutOut(ended) {
      for (const [page, access] of pages) if (access === ended) page.terminate()
    },
    async settle() {
      settling = true
      await Promise.all(underWay)
    },
    close: () => sayGoodbye(server),
  }
}

const malformed: Envelope<never> = {
  ok: false,
  error: {
    code: 'malformed-request',
    message: 'This page and Callback do not fit together. Reload the page.',
    data: {},
  },
}

const stopping: Envelope<never> = {
  ok: false,
  error: { code: 'disconnected', message: 'Callback is stopping. Start it again to go on.', data: {} },
}

const missed: AppEvent = { event: 'events.missed', data: {} }

function send(page: WebSocket, message: unknown): void {
  if (page.readyState !== page.OPEN) return
  if (page.bufferedAmount > BACKLOG_MAX_BYTES) page.terminate()
  else page.send(JSON.stringify(message))
}

/** Finds out about pages that are gone without a word. */
function keepAlive(page: WebSocket): void {
  let answered = true
  const beat = setInterval(() => {
    if (!answered) return page.terminate()
    answered = false
    page.ping()
  }, HEARTBEAT_MS)
  beat.unref()
  page.on('pong', () => {
    answered = true
  })
  page.on('close', () => clearInterval(beat))
}

async function sayGoodbye(server: WebSocketServer): Promise<void> {
  const pages = [...server.clients]
  const gone = pages.map((page) => new Promise((resolve) => page.once('close', resolve)))
  for (const page of pages) page.close(1001, 'Callback has stopped')
  const late = setTimeout(() => {
    for (const page of pages) page.terminate()
  }, GOODBYE_MS)
  await Promise.all(gone)
  clearTimeout(late)
}
