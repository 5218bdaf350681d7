import type { IncomingHttpHeaders } from 'node:http'
import { assertNever } from '#shared/errors/assert-never'
import { CHANNEL_PATH, LAST_EVENT_SEQ_PARAM } from '#shared/ipc/bootstrap-data'
import type { Refusal } from './error-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import { nameBrowser } from './name-browser.ts'
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
 * - `file`: a file of the page
 * - `grant`: access for a browser that sent a live key
 * - `redirect`: a redirect to the page without the key, for a browser that has access already
 * - `retry`: a page that sends a used key again, this time with the browser's cookie
 * - `refused`: an error page
 */
export type Decision =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'grant'
      readonly access: Access
      readonly setCookie: string
      /** True if the request came from another site or from a file. */
      readonly fromElsewhere: boolean
    }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'retry'; readonly key: string }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      /** True if a new link must be printed. */
      readonly announce: boolean
      /** The access that this request ended; null or absent if it ended none. */
      readonly ended?: Access | null
    }

/**
 * Decides on a request for the page or one of its files. A request without a valid key or cookie is refused.
 * `own` is the address of this host.
 */
export function authorize(
  request: PageRequest,
  { own, session }: { own: LoopbackOrigin; session: Session },
): Decision {
  const postedKey = request.postedKey ?? null
  const foreignRefusal = refuseForeign(request.headers, own, { acceptsFile: postedKey !== null })
  if (foreignRefusal !== null) return { kind: 'refused', refusal: foreignRefusal, announce: false }
  const { path, key: keyInUrl } = parseTarget(request.url ?? '')
  const key = postedKey ?? keyInUrl
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead && (postedKey === null || path !== '/'))
    return { kind: 'refused', refusal: 'method', announce: false }

  const visitor = session.identify(request.headers.cookie)
  if (visitor.kind === 'member') return key === null ? { kind: 'file', path } : { kind: 'redirect' }
  // The error page says that a new link was printed. Only a person reads it, so scripts cause no new link.
  const announce = path === '/' && request.method !== 'HEAD' && isNavigation(request.headers)
  if (key === null) return { kind: 'refused', refusal: visitor.kind, announce }
  // A HEAD request comes from a link checker, not from a person, so it must not use the key.
  if (request.method === 'HEAD') return { kind: 'refused', refusal: 'wrong-key', announce }
  return authorizeKey(request, { session, key, announce })
}

/** Decides on a request that has a key and no valid cookie. */
function authorizeKey(
  request: PageRequest,
  { session, key, announce }: { session: Session; key: string; announce: boolean },
): Decision {
  const fromElsewhere = isFromElsewhere(request)
  const grant = session.redeem(key, nameBrowser(request.headers['user-agent']))
  if (grant !== null) return { kind: 'grant', ...grant, fromElsewhere }
  const state = session.getKeyState(key)
  switch (state) {
    case 'used':
      // The same browser may have used the key: it does not send its strict cookie with a request from
      // another site.
      if (fromElsewhere) return { kind: 'retry', key }
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
  { own, session }: { own: LoopbackOrigin; session: Session },
): { readonly access: Access } | { readonly refusal: Refusal } {
  const foreignRefusal = refuseForeign(request.headers, own, { acceptsFile: false })
  if (foreignRefusal !== null) return { refusal: foreignRefusal }
  if (request.headers.origin === undefined) return { refusal: 'foreign-origin' }
  if (parseTarget(request.url ?? '').path !== CHANNEL_PATH) return { refusal: 'missing' }
  const visitor = session.identify(request.headers.cookie)
  return visitor.kind === 'member' ? { access: visitor.access } : { refusal: visitor.kind }
}

/** Parses the sequence number of the last event that a page has received; null if its request has none. */
export function parseLastEventSeq({ url = '' }: PageRequest): number | null {
  const seq = new URL(url, 'http://localhost').searchParams.get(LAST_EVENT_SEQ_PARAM)
  return seq !== null && /^\d{1,15}$/.test(seq) ? Number(seq) : null
}

/**
 * Returns the refusal for a request with a foreign host or origin; null if both belong to this host. The
 * launch file has the origin `null`. That origin is accepted only with a posted key, because other pages can
 * have it too.
 */
function refuseForeign(
  { host, origin }: IncomingHttpHeaders,
  own: LoopbackOrigin,
  { acceptsFile }: { acceptsFile: boolean },
): Refusal | null {
  if (!own.matchesHost(host)) return 'foreign-host'
  const isOwn = origin === undefined || own.matchesOrigin(origin) || (acceptsFile && origin === 'null')
  return isOwn ? null : 'foreign-origin'
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
 * Returns true if a person opened the address, false if a script did. An old browser sends no
 * `Sec-Fetch-Mode`; its requests count as a person's.
 */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
}

/** Splits a URL into its path and key. The key is null if the URL has none or is not that of the page. */
function parseTarget(url: string): { path: string; key: string | null } {
  const [path = '', query = ''] = url.split('?', 2)
  return { path, key: path === '/' ? new URLSearchParams(query).get('key') : null }
}
