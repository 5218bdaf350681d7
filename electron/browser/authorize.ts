import type { IncomingHttpHeaders } from 'node:http'
import { assertNever } from '#shared/errors/assert-never'
import { CHANNEL_PATH } from '#shared/ipc/bootstrap-data'
import type { Refusal } from './error-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import { nameBrowser } from './name-browser.ts'
import { parseTarget } from './parse-target.ts'
import type { Access, Session } from './session.ts'

/** The parts of a request that decide whether it is authorized. */
interface PageRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
  /** The key that the form of the launch file posted; null or absent if the request has none. */
  readonly postedKey?: string | null
}

/**
 * The response to give to a request:
 * - `file`: a file of the app, for a browser that has access
 * - `grant`: access for a browser that sent a live key
 * - `pass`: the entry page again, for a browser that has access but has not reached the app
 * - `enter`: the cookie of the app, for a browser that sent a ticket in the background
 * - `open`: the cookie again, with a page that leads to the app, for a browser that kept none from `enter`
 * - `keep`: the page that hands unsaved text to the entry page, or puts it back
 * - `to-app`, `to-entry`: a redirect
 * - `return`: a page that leads to the app if the browser has entered it
 * - `retry`: a page that sends a used key again, this time with the browser's cookie
 * - `refused`: an error page
 */
export type Decision =
  | { readonly kind: 'file'; readonly path: string; readonly access: Access }
  | { readonly kind: 'grant'; readonly access: Access; readonly setCookie: string }
  | { readonly kind: 'pass'; readonly access: Access }
  | { readonly kind: 'enter' | 'open'; readonly setCookie: string }
  | { readonly kind: 'keep'; readonly restores: boolean }
  | { readonly kind: 'to-app' | 'to-entry' }
  | { readonly kind: 'return'; readonly announce: boolean }
  | { readonly kind: 'retry'; readonly key: string }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      /** True if a new link must be printed. */
      readonly announce: boolean
      /** The access that this request ended; null or absent if it ended none. */
      readonly ended?: Access | null
    }

interface AuthorizeDeps {
  /** The addresses of this host. */
  readonly own: LoopbackOrigin
  readonly session: Session
}

/** Decides on a request over HTTP. A request without a valid key, cookie or ticket gets nothing of the app. */
export function authorize(request: PageRequest, deps: AuthorizeDeps): Decision {
  const { own } = deps
  const { headers } = request
  const postedKey = request.postedKey ?? null
  const role = own.findRole(headers.host)
  const { path, query } = parseTarget(request.url ?? '')
  if (role === null) {
    // A user who typed the address finds a new link in the terminal, but not on the page.
    const announce = own.isTyped(headers.host) && path === '/' && isOpenedByPerson(request)
    return { kind: 'refused', refusal: 'foreign-host', announce }
  }
  // A worker would outlive this host, and see what the next one sends.
  if (headers['service-worker'] !== undefined) return refuse('worker')
  if (!isOwnOrigin(headers, own, { acceptsFile: postedKey !== null && role === 'entry' }))
    return refuse('foreign-origin')
  const isHome = path === '/' || path === own.folder
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead && (postedKey === null || role !== 'entry' || !isHome)) return refuse('method')
  if (role === 'app') return authorizeApp(request, deps, { path, ticket: query.get('ticket') })
  const key = postedKey ?? (isHome ? query.get('key') : null)
  return authorizeEntry(request, deps, { path, key })
}

/** Decides on a request to the host name of the app. */
function authorizeApp(
  request: PageRequest,
  { own, session }: AuthorizeDeps,
  { path, ticket }: { path: string; ticket: string | null },
): Decision {
  if (path === '/keep') return { kind: 'keep', restores: false }
  if (path === `${own.folder}enter` && ticket !== null && request.method === 'GET') {
    const entered = session.enter(ticket)
    return entered ? { kind: 'enter', ...entered } : refuse('wrong-key')
  }
  const visitor = session.identify(request.headers.cookie)
  if (path === `${own.folder}open` && ticket !== null && request.method === 'GET') {
    const entered = session.enter(ticket)
    if (visitor.kind === 'member') return { kind: 'to-app' }
    if (entered) return { kind: 'open', ...entered }
  }
  if (path === '/') return { kind: visitor.kind === 'member' ? 'to-app' : 'to-entry' }
  if (visitor.kind !== 'member') {
    // The page of an earlier run has a folder of its own.
    const announce = /^\/[\w-]+\/$/.test(path) && isOpenedByPerson(request)
    return { kind: 'refused', refusal: visitor.kind, announce }
  }
  if (!path.startsWith(own.folder)) return refuse('missing')
  const pathInApp = path.slice(own.folder.length - 1)
  if (pathInApp === '/restore') return { kind: 'keep', restores: true }
  return { kind: 'file', path: pathInApp, access: visitor.access }
}

/** Decides on a request to the host name that takes keys. */
function authorizeEntry(
  request: PageRequest,
  { own, session }: AuthorizeDeps,
  { path, key }: { path: string; key: string | null },
): Decision {
  const visitor = session.identify(request.headers.cookie)
  const isPage = path === '/' || path === own.folder
  // The error page says that a new link was printed. Only a person reads it, so scripts cause no new link.
  const announce = isPage && isOpenedByPerson(request)
  if (visitor.kind === 'member') {
    if (!isPage) return refuse('missing')
    return session.hasEntered(visitor.access) ? { kind: 'to-app' } : { kind: 'pass', access: visitor.access }
  }
  if (key === null)
    return isPage && visitor.kind === 'stranger'
      ? { kind: 'return', announce }
      : { kind: 'refused', refusal: visitor.kind, announce }
  // A HEAD request comes from a link checker, not from a person, so it must not use the key.
  if (request.method === 'HEAD') return refuse('wrong-key')
  const grant = session.redeem(key, nameBrowser(request.headers['user-agent']))
  if (grant !== null) return { kind: 'grant', ...grant }
  const state = session.getKeyState(key)
  switch (state) {
    case 'used':
      // The same browser may have used the key: it does not send its strict cookie with a request from
      // another site.
      if (isFromElsewhere(request)) return { kind: 'retry', key }
      return { kind: 'refused', refusal: 'used-key', announce, ended: session.endAccess(key) }
    case 'expired':
      return { kind: 'refused', refusal: 'expired-key', announce }
    case 'live':
    case 'unknown':
      return { kind: 'refused', refusal: 'wrong-key', announce }
    default:
      return assertNever(state)
  }
}

/**
 * Decides whether a request may open the channel. A browser always sends an `Origin` with it, so a request
 * without one is refused.
 */
export function authorizeChannel(
  request: PageRequest,
  { own, session }: AuthorizeDeps,
): { readonly access: Access } | { readonly refusal: Refusal } {
  const { headers } = request
  if (own.findRole(headers.host) !== 'app') return { refusal: 'foreign-host' }
  if (!own.matchesOrigin(headers.origin)) return { refusal: 'foreign-origin' }
  const visitor = session.identify(headers.cookie)
  if (visitor.kind !== 'member') return { refusal: visitor.kind }
  const { path } = parseTarget(request.url ?? '')
  return path === own.folder + CHANNEL_PATH ? { access: visitor.access } : { refusal: 'missing' }
}

function refuse(refusal: Refusal): Decision {
  return { kind: 'refused', refusal, announce: false }
}

/**
 * Returns true unless a page of another origin sent the request. The launch file has the origin `null`. That
 * origin is accepted only with a posted key, because other pages can have it too.
 */
function isOwnOrigin(
  { origin }: IncomingHttpHeaders,
  own: LoopbackOrigin,
  { acceptsFile }: { acceptsFile: boolean },
): boolean {
  if (origin === undefined || own.matchesOrigin(origin)) return true
  return own.matchesEntryOrigin(origin) || (acceptsFile && origin === 'null')
}

/**
 * Returns true if the request comes from another site or from a file. An old browser sends no
 * `Sec-Fetch-Site`; its request then counts as one from a file if it has a posted key.
 */
function isFromElsewhere({ headers, postedKey }: PageRequest): boolean {
  const site = headers['sec-fetch-site']
  return site === 'cross-site' || (site === undefined && (postedKey ?? null) !== null)
}

/**
 * Returns true if a person opened the address, false if a script or a link checker did. An old browser sends
 * no `Sec-Fetch-Mode`; its requests count as a person's.
 */
function isOpenedByPerson({ method, headers }: PageRequest): boolean {
  return method !== 'HEAD' && (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
}
