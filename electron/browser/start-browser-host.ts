import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { ServerRender } from '#shared/ipc/server-render'
import type { App } from '../app/app.ts'
import type { Log, Ports, PreferenceStore } from '../host/ports.ts'
import { type Admission, admit, admitChannel, heardBy } from './authorize.ts'
import { createBrowserPorts } from './browser-ports.ts'
import { type Channel, createChannel } from './channel.ts'
import { createLauncher, type Launcher, type LaunchOptions } from './launcher.ts'
import { listen } from './listen.ts'
import { createLoopbackOrigin, type LoopbackOrigin } from './loopback-origin.ts'
import { readPostedKey } from './posted-key.ts'
import { createPrerenderer } from './prerender.ts'
import { type Announcer, createAnnouncer } from './print-address.ts'
import { openerPolicy, type Reply, refusalReply, replyTo } from './response.ts'
import type { PrerenderedContent } from './server-render.ts'
import { createSession, type Session } from './session.ts'

/** What the browser host is started with. */
export interface BrowserHostOptions {
  /** Null: the usual port, or any free one when that is taken. */
  readonly port: number | null
  readonly rendererFolder: string
  /** Loads what draws the page before it is sent. Asked at the start too, so that it is there when somebody comes. */
  readonly loadRenderer: () => Promise<ServerRender>
  readonly version: string
  readonly preferences: PreferenceStore
  readonly log: Log
  /** Prints one line where the host was started. */
  readonly print: (line: string) => void
  /** The time of day, by which keys expire. */
  readonly now: () => number
  readonly launch: LaunchOptions
  /** Starts the core on the ports of this host. */
  readonly start: (ports: Ports) => Promise<App>
}

/** The running browser host. */
export interface BrowserHost {
  /** The address to open, with a key that works once. */
  address(): string
  /** Opens the user's browser. Where that cannot be done nothing happens: the link is printed too. */
  openBrowser(): Promise<void>
  /** When this resolves, requests under way are answered, everything is saved, and port and data folder are free. */
  stop(): Promise<void>
}

/** Starts the core behind a page on this machine and prints its address. Throws what `start` and `listen` throw. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const channel = createChannel()
  const app = await options.start(createBrowserPorts({ ...options, broadcast: channel.broadcast }))
  const server = createServer()
  const port = await listen(server, options.port).catch(async (error) => {
    await app.stop()
    throw error
  })
  const own = createLoopbackOrigin(port)
  const session = createSession({ port, now: options.now })
  const announcer = createAnnouncer({ ...options, own, session })
  const launcher = createLauncher({ ...options, ...options.launch, own, session })
  const firstLook = createPrerenderer({ ...options, handle: app.handle, lastEventSeq: channel.lastEventSeq })
  openDoors({ ...options, server, channel, app, own, session, announcer, launcher, firstLook })
  const unsubscribe = app.subscribe(channel.broadcast)
  announcer.announce()
  // Should it fail, that is told when it is missed.
  options.loadRenderer().catch(() => undefined)

  const stop = async () => {
    announcer.stop()
    await launcher.stop()
    await channel.settle()
    await app.stop()
    unsubscribe()
    await channel.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  let stopping: Promise<void> | null = null
  return {
    address: announcer.address,
    openBrowser: launcher.launch,
    stop() {
      stopping ??= stop()
      return stopping
    },
  }
}

interface Doors {
  readonly server: Server
  readonly channel: Channel
  readonly app: App
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly announcer: Announcer
  readonly launcher: Launcher
  readonly rendererFolder: string
  readonly preferences: PreferenceStore
  readonly firstLook: () => Promise<PrerenderedContent | null>
  readonly log: Log
}

/** Lets visits in: to the page and its parts, and to the live channel. */
function openDoors(needs: Doors): void {
  const { server, channel, app, rendererFolder, preferences, log } = needs
  server.on('request', async (request, response) => {
    const { method, url, headers: sent } = request
    const postedKey = await readPostedKey(request)
    const admission = admit({ method, url, headers: sent, postedKey }, needs)
    await report(admission, needs)
    // Not the whole address: a key does not belong in a log.
    const path = url?.split('?', 1)[0]
    const failed = (error: unknown) => {
      log.error(`${path} could not be answered`, error)
      return refusalReply('failed')
    }
    const firstLook = method === 'GET' ? needs.firstLook : null
    const sources = { rendererFolder, preferences: preferences.get, firstLook }
    const reply = await replyTo(admission, sources).catch(failed)
    const headers = { ...reply.headers, ...openerPolicy(sent) }
    await sendReply(response, { ...reply, headers }).catch((error) => {
      log.error(`${path} could not be answered whole`, error)
      // Cut off, so that nobody takes half a page for a whole one.
      response.destroy()
    })
  })
  server.on('upgrade', (request, socket, head) => {
    const admitted = admitChannel(request, needs)
    if ('refusal' in admitted) return refuseUpgrade(socket, refusalReply(admitted.refusal))
    const { access } = admitted
    channel.accept({ request, socket, head, handle: app.handle, access, lastEventSeq: heardBy(request) })
  })
}

/** Tells the owner what a visit did with a key, and draws the consequences. */
async function report(admission: Admission, { channel, announcer, launcher }: Doors): Promise<void> {
  if (admission.kind === 'welcome') {
    announcer.reportOpened(admission.access)
    await launcher.tidy()
  }
  if (admission.kind !== 'refused') return
  if (admission.ended) {
    channel.shutOut(admission.ended)
    announcer.reportEnded(admission.ended)
  } else if (admission.announce) announcer.announce()
}

/** Throws what the rest of the answer throws; by then its beginning is on its way. */
async function sendReply(response: ServerResponse, { status, headers, body, rest }: Reply): Promise<void> {
  if (!rest) {
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body)
    return
  }
  response.writeHead(status, headers).write(body)
  // The page asks for its scripts as soon as it has its head; on a large board each part of the rest takes a while.
  await setImmediate()
  for (const part of await rest()) {
    response.write(part)
    await setImmediate()
  }
  response.end()
}

/** An upgrade is answered by hand: there is no response object for it. */
function refuseUpgrade(socket: Duplex, { status }: Reply): void {
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
