import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { ServerRender } from '#shared/ipc/server-render'
import type { App } from '../app/app.ts'
import type { Log, Ports, PreferenceStore } from '../host/ports.ts'
import { type Announcer, createAnnouncer } from './announcer.ts'
import { authorize, authorizeChannel, type Decision } from './authorize.ts'
import { createBrowserPorts } from './browser-ports.ts'
import { type Channel, createChannel } from './channel.ts'
import { createLauncher, type Launcher, type LaunchOptions } from './launcher.ts'
import { listen } from './listen.ts'
import { createLoopbackOrigin, type LoopbackOrigin } from './loopback-origin.ts'
import { parseChannelQuery, parseTarget } from './parse-target.ts'
import { createPrerenderer } from './prerender.ts'
import { readPostedKey } from './read-posted-key.ts'
import {
  commonHeaders,
  createOpenerPolicy,
  createRefusal,
  createResponse,
  type HttpResponse,
  mustBeSeparate,
} from './response.ts'
import type { PrerenderedContent } from './server-render.ts'
import { createSession, type Session } from './session.ts'

/** The options of the browser host. */
export interface BrowserHostOptions {
  /** The port; null for the default port, or any free one if the default is in use. */
  readonly port: number | null
  readonly rendererFolder: string
  /**
   * Loads the function that prerenders the page. It is also called at the start, to be ready for the first
   * request.
   */
  readonly loadRenderer: () => Promise<ServerRender>
  readonly version: string
  readonly preferences: PreferenceStore
  readonly log: Log
  /** Prints one line to the terminal. */
  readonly print: (line: string) => void
  /** Returns the current instant in milliseconds, which decides when keys expire. */
  readonly now: () => number
  readonly launch: LaunchOptions
  /** Reads the lasting label of the host name. It is called once the app has started. */
  readonly readOriginName: () => Promise<string>
  /** Starts the app with the ports of this host. */
  readonly start: (ports: Ports) => Promise<App>
}

/** The running browser host. */
export interface BrowserHost {
  /** Returns the address to open, with a one-time key. */
  address(): string
  /** Opens the user's browser. A failure is only logged, because the link is printed too. */
  openBrowser(): Promise<void>
  /**
   * Stops the host. Resolves once all requests have responses, all data is saved, and port and data folder
   * are free.
   */
  stop(): Promise<void>
}

/**
 * Starts the app, serves its page on this machine and prints its address. Rethrows the errors of `start` and
 * `listen`.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const channel = createChannel()
  const app = await options.start(createBrowserPorts({ ...options, broadcast: channel.broadcast }))
  const stopApp = async (error: unknown) => {
    await app.stop()
    throw error
  }
  const name = await options.readOriginName().catch(stopApp)
  const server = await listen(options.port).catch(stopApp)
  const { port } = server
  const own = createLoopbackOrigin({ port, name })
  const session = createSession({ port, folder: own.folder, now: options.now })
  const announcer = createAnnouncer({ ...options, own, session })
  const launcher = createLauncher({ ...options, ...options.launch, own, session })
  const prerender = createPrerenderer({ ...options, handle: app.handle, lastEventSeq: channel.lastEventSeq })
  serveRequests({
    ...options,
    server: server.http,
    channel,
    app,
    own,
    session,
    announcer,
    launcher,
    prerender,
  })
  const unsubscribe = app.subscribe(channel.broadcast)
  announcer.announce()
  // A failure is ignored here, because the first request for the page reports it.
  options.loadRenderer().catch(() => undefined)

  const stop = async () => {
    announcer.stop()
    await launcher.stop()
    await channel.settle()
    await app.stop()
    unsubscribe()
    await channel.close()
    await server.close()
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

/** The parts of the host that handle requests. */
interface HostServices {
  readonly server: Server
  readonly channel: Channel
  readonly app: App
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly announcer: Announcer
  readonly launcher: Launcher
  readonly rendererFolder: string
  readonly preferences: PreferenceStore
  readonly prerender: (query: string) => Promise<PrerenderedContent | null>
  readonly log: Log
}

/** Handles the requests for the page and its files, and the upgrade requests that open the channel. */
function serveRequests(services: HostServices): void {
  const { server, channel, app, rendererFolder, preferences, log } = services
  server.on('request', async (request, response) => {
    const { method, url, headers } = request
    const postedKey = await readPostedKey(request)
    const decision = authorize({ method, url, headers, postedKey }, services)
    await reportDecision(decision, services)
    // Without the query and the folder, because neither a key nor the folder must get into the log.
    const path = parseTarget(url ?? '').path.replace(services.own.folder, '/')
    const respondToFailure = (error: unknown) => {
      log.error(`${path} could not be answered`, error)
      return createRefusal('failed')
    }
    const { query } = parseTarget(url ?? '')
    const prerender = method === 'GET' ? () => services.prerender(query.toString()) : null
    const sources = { ...services, rendererFolder, preferences: preferences.get, prerender }
    const httpResponse = await createResponse(decision, sources).catch(respondToFailure)
    const openerPolicy = createOpenerPolicy(headers, { isSeparate: mustBeSeparate(decision) })
    const allHeaders = { ...httpResponse.headers, ...openerPolicy }
    await sendResponse(response, { ...httpResponse, headers: allHeaders }).catch((error) => {
      log.error(`${path} could not be answered whole`, error)
      // The connection is cut, so that the browser does not take half a page for a complete one.
      response.destroy()
    })
  })
  server.on('upgrade', (request, socket, head) => {
    const authorization = authorizeChannel(request, services)
    if ('refusal' in authorization) return refuseUpgrade(socket, createRefusal(authorization.refusal))
    const { access } = authorization
    channel.accept({
      request,
      socket,
      head,
      handle: app.handle,
      access,
      ...parseChannelQuery(request),
    })
  })
}

/**
 * Prints what happened to a key, disconnects the pages that lost their access, and removes a used launch
 * file.
 */
async function reportDecision(
  decision: Decision,
  { channel, announcer, launcher }: HostServices,
): Promise<void> {
  if (decision.kind === 'grant') {
    announcer.reportOpened(decision.access)
    await launcher.tidy()
  }
  if (decision.kind === 'return' && decision.announce) announcer.announce()
  if (decision.kind !== 'refused') return
  if (decision.ended) {
    channel.disconnect(decision.ended)
    announcer.reportEnded(decision.ended)
  } else if (decision.announce) announcer.announce()
}

/** Sends a response. Throws if its rest cannot be created; its beginning has been sent by then. */
async function sendResponse(
  response: ServerResponse,
  { status, headers, body, rest }: HttpResponse,
): Promise<void> {
  if (!rest) {
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body)
    return
  }
  response.writeHead(status, headers).write(body)
  // Each `setImmediate` lets Node send what was written. The browser can then request the scripts while the
  // rest, which takes a while on a large board, is created.
  await setImmediate()
  for (const part of await rest()) {
    response.write(part)
    await setImmediate()
  }
  response.end()
}

/** Refuses an upgrade. Node has no response object for upgrades, so the response is written to the socket. */
function refuseUpgrade(socket: Duplex, { status }: HttpResponse): void {
  // Without a listener an error of the socket would end the process.
  socket.on('error', () => undefined)
  const headers = { ...commonHeaders, Connection: 'close', 'Content-Length': '0' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`)
}
