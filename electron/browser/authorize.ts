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
  /** The key that a form sent. */
  readonly postedKey?: string | null
}

/**
 * How to respond to a request: with a file, with a new session, with a redirect to the page, with a page that sends a used
 * key again, or with a refusal.
 */
export type Decision =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'grant'
      readonly access: Access
      readonly setCookie: string
      readonly fromElsewhere: boolean
    }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'retry'; readonly key: string }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      readonly announce: boolean
      /** The access that this request ended. */
      readonly ended?: Access | null
    }

/** Decides on a request for the page or one of its files. Without a key or a cookie it gets neither. */
export function authorize(
  request: PageRequest,
  { own, session }: { own: LoopbackOrigin; session: Session },
): Decision {
  const posted = request.postedKey ?? null
  const foreign = refuseForeign(request.headers, own, { acceptsFile: posted !== null })
  if (foreign !== null) return { kind: 'refused', refusal: foreign, announce: false }
  const { path, key: keyInUrl } = parseTarget(request.url ?? '')
  const key = posted ?? keyInUrl
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead && (posted === null || path !== '/'))
    return { kind: 'refused', refusal: 'method', announce: false }

  const visitor = session.identify(request.headers.cookie)
  if (visitor.kind === 'member') return key === null ? { kind: 'file', path } : { kind: 'redirect' }
  // The page says where a new link was printed, so one is printed only for a person who opens the page.
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
  const entry = session.redeem(key, nameBrowser(request.headers['user-agent']))
  if (entry !== null) return { kind: 'grant', ...entry, fromElsewhere }
  const state = session.getKeyState(key)
  switch (state) {
    case 'used':
      // The same browser may have used it: on a link from another site it does not send its strict cookie.
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

/** Decides on opening the channel. Only a page in a browser sends an `Origin`, so a request without one is refused. */
export function authorizeChannel(
  request: PageRequest,
  { own, session }: { own: LoopbackOrigin; session: Session },
): { readonly access: Access } | { readonly refusal: Refusal } {
  const foreign = refuseForeign(request.headers, own, { acceptsFile: false })
  if (foreign !== null) return { refusal: foreign }
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

/** A page in a file has the origin `null`. It is accepted only with a key, because other pages can have that origin too. */
function refuseForeign(
  { host, origin }: IncomingHttpHeaders,
  own: LoopbackOrigin,
  { acceptsFile }: { acceptsFile: boolean },
): Refusal | null {
  if (!own.matchesHost(host)) return 'foreign-host'
  const isOwn = origin === undefined || own.matchesOrigin(origin) || (acceptsFile && origin === 'null')
  return isOwn ? null : 'foreign-origin'
}

/** Returns whether the request comes from another site or a file. An old browser does not say; its form counts as such. */
function isFromElsewhere({ headers, postedKey }: PageRequest): boolean {
  const site = headers['sec-fetch-site']
  return site === 'cross-site' || (site === undefined && (postedKey ?? null) !== null)
}

/** Returns whether a person opened the address rather than a script. An old browser does not say, and is trusted. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
}

/** Splits a URL into its path and key. Only the path of the page can have a key. */
function parseTarget(url: string): { path: string; key: string | null } {
  const [path = '', query = ''] = url.split('?', 2)
  return { path, key: path === '/' ? new URLSearchParams(query).get('key') : null }
}
