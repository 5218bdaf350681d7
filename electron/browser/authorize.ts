import type { IncomingHttpHeaders } from 'node:http'
import { CHANNEL_PATH, HEARD } from '#shared/ipc/bootstrap-data'
import type { Refusal } from './error-page.ts'
import type { OwnAddress } from './loopback-origin.ts'
import type { Session } from './session.ts'

/** What of a request decides whether it is let in. */
export interface Visit {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** What a visit gets: a file, the way in, the way home, or a refusal. */
export type Admission =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'welcome'; readonly setCookie: string; readonly fromElsewhere: boolean }
  | { readonly kind: 'home' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly announce: boolean }

/** Decides on a visit to the page or a part of it: without a key or cookie there is nothing to see. */
export function admit(visit: Visit, { own, session }: { own: OwnAddress; session: Session }): Admission {
  const stranger = foreign(visit.headers, own)
  if (stranger !== null) return { kind: 'refused', refusal: stranger, announce: false }
  if (visit.method !== 'GET' && visit.method !== 'HEAD')
    return { kind: 'refused', refusal: 'method', announce: false }

  const { path, key } = readTarget(visit.url ?? '')
  const standing = session.standing(visit.headers.cookie)
  if (standing === 'member') return key === null ? { kind: 'file', path } : { kind: 'home' }
  // The sentence says where the address that works was printed: told to a person who looks, not to a program.
  const looksAtPage = path === '/' && visit.method === 'GET' && isNavigation(visit.headers)
  const refused = (refusal: Refusal): Admission => ({ kind: 'refused', refusal, announce: looksAtPage })
  if (key === null) return refused(standing)
  // A look at the headers alone comes from a link checker, not from a person: it spends no key.
  const setCookie = visit.method === 'GET' ? session.redeem(key) : null
  if (setCookie === null) return refused(session.wasSpent(key) ? 'used-key' : 'wrong-key')
  return { kind: 'welcome', setCookie, fromElsewhere: visit.headers['sec-fetch-site'] === 'cross-site' }
}

/** Decides on opening the live channel; null lets it open. Only a page of a browser says where it comes from. */
export function admitChannel(
  visit: Visit,
  { own, session }: { own: OwnAddress; session: Session },
): Refusal | null {
  const stranger = foreign(visit.headers, own)
  if (stranger !== null) return stranger
  if (visit.headers.origin === undefined) return 'foreign-origin'
  if (readTarget(visit.url ?? '').path !== CHANNEL_PATH) return 'missing'
  const standing = session.standing(visit.headers.cookie)
  return standing === 'member' ? null : standing
}

/** How many events a page knows of that opens the channel; null when it does not say. */
export function heardBy({ url = '' }: Visit): number | null {
  const heard = new URL(url, 'http://localhost').searchParams.get(HEARD)
  return heard !== null && /^\d{1,15}$/.test(heard) ? Number(heard) : null
}

function foreign({ host, origin }: IncomingHttpHeaders, own: OwnAddress): Refusal | null {
  if (!own.isHost(host)) return 'foreign-host'
  return origin === undefined || own.isOrigin(origin) ? null : 'foreign-origin'
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
