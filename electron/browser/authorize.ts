import type { IncomingHttpHeaders } from 'node:http'
import { assertNever } from '#shared/errors/assert-never'
import { CHANNEL_PATH, LAST_EVENT_SEQ_PARAM } from '#shared/ipc/bootstrap-data'
import type { Refusal } from './error-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import { nameBrowser } from './name-browser.ts'
import type { Access, Session } from './session.ts'

/** What of a request decides whether it is let in. */
export interface Visit {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
  /** The key that a form sent along. */
  readonly postedKey?: string | null
}

/** What a visit gets: a file, the way in, the way home, a second look at a used key, or a refusal. */
export type Admission =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'welcome'
      readonly access: Access
      readonly setCookie: string
      readonly fromElsewhere: boolean
    }
  | { readonly kind: 'home' }
  | { readonly kind: 'ask-again'; readonly key: string }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      readonly announce: boolean
      /** The access that this visit brought to an end. */
      readonly ended?: Access | null
    }

/** Decides on a visit to the page or a part of it: without a key or cookie there is nothing to see. */
export function admit(visit: Visit, { own, session }: { own: LoopbackOrigin; session: Session }): Admission {
  const posted = visit.postedKey ?? null
  const foreign = refuseForeign(visit.headers, own, { takesFile: posted !== null })
  if (foreign !== null) return { kind: 'refused', refusal: foreign, announce: false }
  const { path, key: keyInUrl } = readTarget(visit.url ?? '')
  const key = posted ?? keyInUrl
  const isRead = visit.method === 'GET' || visit.method === 'HEAD'
  if (!isRead && (posted === null || path !== '/'))
    return { kind: 'refused', refusal: 'method', announce: false }

  const { standing } = session.visitor(visit.headers.cookie)
  if (standing === 'member') return key === null ? { kind: 'file', path } : { kind: 'home' }
  // The sentence says where a link that works was printed: it is meant for a person who looks, not for a program.
  const announce = path === '/' && visit.method !== 'HEAD' && isNavigation(visit.headers)
  if (key === null) return { kind: 'refused', refusal: standing, announce }
  // A look at the headers alone comes from a link checker, not from a person: it uses no key.
  if (visit.method === 'HEAD') return { kind: 'refused', refusal: 'wrong-key', announce }
  return admitWithKey(visit, { session, key, announce })
}

/** Decides on a visit without a cookie that has a key to show. */
function admitWithKey(
  visit: Visit,
  { session, key, announce }: { session: Session; key: string; announce: boolean },
): Admission {
  const fromElsewhere = isFromElsewhere(visit)
  const entry = session.redeem(key, nameBrowser(visit.headers['user-agent']))
  if (entry !== null) return { kind: 'welcome', ...entry, fromElsewhere }
  const state = session.keyState(key)
  switch (state) {
    case 'used':
      // The browser that used it may be this one: led here from elsewhere, it keeps a strict cookie back.
      if (fromElsewhere) return { kind: 'ask-again', key }
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

/** Decides on opening the live channel. Only a page of a browser says where it comes from. */
export function admitChannel(
  visit: Visit,
  { own, session }: { own: LoopbackOrigin; session: Session },
): { readonly access: Access } | { readonly refusal: Refusal } {
  const foreign = refuseForeign(visit.headers, own, { takesFile: false })
  if (foreign !== null) return { refusal: foreign }
  if (visit.headers.origin === undefined) return { refusal: 'foreign-origin' }
  if (readTarget(visit.url ?? '').path !== CHANNEL_PATH) return { refusal: 'missing' }
  const visitor = session.visitor(visit.headers.cookie)
  return visitor.standing === 'member' ? { access: visitor.access } : { refusal: visitor.standing }
}

/** How many events a page knows of that opens the channel; null when it does not say. */
export function heardBy({ url = '' }: Visit): number | null {
  const heard = new URL(url, 'http://localhost').searchParams.get(LAST_EVENT_SEQ_PARAM)
  return heard !== null && /^\d{1,15}$/.test(heard) ? Number(heard) : null
}

/** A page in a file has the origin `null`. It is taken only with a key: other pages can claim that origin too. */
function refuseForeign(
  { host, origin }: IncomingHttpHeaders,
  own: LoopbackOrigin,
  { takesFile }: { takesFile: boolean },
): Refusal | null {
  if (!own.matchesHost(host)) return 'foreign-host'
  const isOwn = origin === undefined || own.matchesOrigin(origin) || (takesFile && origin === 'null')
  return isOwn ? null : 'foreign-origin'
}

/** Whether another site, or a file, led here. A browser too old to say so sends a form from a file as any other. */
function isFromElsewhere({ headers, postedKey }: Visit): boolean {
  const site = headers['sec-fetch-site']
  return site === 'cross-site' || (site === undefined && (postedKey ?? null) !== null)
}

/** Not a script's fetch; a browser too old to say so is believed. */
function isNavigation(headers: IncomingHttpHeaders): boolean {
  return (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
}

/** Only the page itself takes a key. */
function readTarget(url: string): { path: string; key: string | null } {
  const [path = '', query = ''] = url.split('?', 2)
  return { path, key: path === '/' ? new URLSearchParams(query).get('key') : null }
}
