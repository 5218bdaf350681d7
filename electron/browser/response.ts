import type { IncomingHttpHeaders } from 'node:http'
import { assertNever } from '#shared/errors/assert-never'
import type { Preferences } from '#shared/ipc/host-view'
import { choosePolicy } from '../host/content-security-policy.ts'
import type { Decision } from './authorize.ts'
import { renderEntryPage, renderKeepPage, renderReturnPage } from './entry-page.ts'
import { createPagePolicy, type Refusal, renderErrorPage, renderRedirectPage } from './error-page.ts'
import type { LoopbackOrigin } from './loopback-origin.ts'
import { createPageTemplate, type PrerenderedContent } from './server-render.ts'
import type { Access, Session } from './session.ts'
import { readStaticFile } from './static-files.ts'

/** An HTTP response. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
  /** Creates the parts that follow the body. Each part is sent as soon as it exists. */
  readonly rest?: () => Promise<Iterable<string>>
}

/** The browser features that Callback never uses. Before a page reads the clipboard, the browser asks the user. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** The headers of every response. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [...deniedFeatures.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(
    ', ',
  ),
}

/** The headers of the host's own pages. */
const pageHeaders = {
  ...commonHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': createPagePolicy(),
}

/**
 * Makes the browser forget what it keeps for the origin of the app: an earlier program at this port may have
 * left a service worker, or files of its own in the cache. Cookies stay, because theirs are useless.
 */
const clearSite = { 'Clear-Site-Data': '"cache", "storage"' }

/**
 * Returns the header that separates a page from the window that opened it. A page that the user or Callback
 * opened has no such window, so it does not get the header: with it the browser would move the page to
 * another process, which takes half as long as showing the page.
 */
export function createOpenerPolicy(
  { 'sec-fetch-site': site }: IncomingHttpHeaders,
  { isSeparate = false }: { isSeparate?: boolean } = {},
): HttpResponse['headers'] {
  const isOwn = site === 'none' || site === 'same-origin'
  return isOwn && !isSeparate ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }
}

/** Returns true if a page must be cut off from the window that opened it, even if that was one of ours. */
export function mustBeSeparate({ kind }: Decision): boolean {
  return kind === 'grant' || kind === 'pass' || kind === 'return'
}

/** The files, preferences and prerendered content that a response is made from. */
interface ResponseSources {
  readonly own: LoopbackOrigin
  readonly session: Session
  readonly rendererFolder: string
  /** The user's theme and density, which the page shows from its first frame on. */
  readonly preferences: () => Preferences
  /**
   * Prerenders the content of the page; resolves with null if that fails. Null if the request is not a GET.
   */
  readonly prerender: (() => Promise<PrerenderedContent | null>) | null
}

/** Creates the response for a decision. */
export async function createResponse(decision: Decision, sources: ResponseSources): Promise<HttpResponse> {
  const { own } = sources
  switch (decision.kind) {
    case 'file':
      return (await createFileResponse(decision, sources)) ?? createRefusal('missing')
    case 'grant':
      return createEntryResponse(decision.access, sources, { 'Set-Cookie': decision.setCookie })
    case 'pass':
      return createEntryResponse(decision.access, sources, {})
    case 'enter': {
      // The entry page is of another origin, but of the same site.
      const policy = { 'Cross-Origin-Resource-Policy': 'same-site', 'Cache-Control': 'no-store' }
      const headers = { ...commonHeaders, ...policy, ...clearSite, 'Set-Cookie': decision.setCookie }
      return { status: 200, headers, body: '' }
    }
    case 'open': {
      // A redirect would not carry the strict cookie, because it begins at the entry page.
      const headers = { ...pageHeaders, 'Set-Cookie': decision.setCookie }
      return { status: 200, headers, body: renderRedirectPage(own.appUrl) }
    }
    case 'keep': {
      const { html, policy } = renderKeepPage({ own, restores: decision.restores })
      return { status: 200, headers: { ...pageHeaders, 'Content-Security-Policy': policy }, body: html }
    }
    case 'to-app':
      return createRedirect(own.appUrl)
    case 'to-entry':
      return createRedirect(new URL('/', own.entryUrl).href)
    case 'return': {
      const { status, html, policy } = renderReturnPage()
      return { status, headers: { ...pageHeaders, 'Content-Security-Policy': policy }, body: html }
    }
    case 'retry': {
      // Only a key that this host issued gets here, so it contains nothing to escape.
      const body = renderRedirectPage(`${own.folder}?key=${decision.key}`)
      return { status: 200, headers: pageHeaders, body }
    }
    case 'refused':
      return createRefusal(decision.refusal)
    default:
      return assertNever(decision)
  }
}

/** Creates the response with the page that leads to the app. */
function createEntryResponse(
  access: Access,
  { own, session }: ResponseSources,
  cookie: Readonly<Record<string, string>>,
): HttpResponse {
  const { html, policy } = renderEntryPage({ own, tickets: session.issueTickets(access) })
  const headers = { ...pageHeaders, 'Content-Security-Policy': policy, ...cookie }
  return { status: 200, headers, body: html }
}

/** Creates the response to a request that is refused. */
export function createRefusal(refusal: Refusal): HttpResponse {
  const { status, html } = renderErrorPage(refusal)
  const allow = refusal === 'method' ? { Allow: 'GET, HEAD' } : {}
  return { status, headers: { ...pageHeaders, ...allow }, body: html }
}

function createRedirect(location: string): HttpResponse {
  return {
    status: 303,
    headers: { ...commonHeaders, 'Cache-Control': 'no-store', Location: location },
    body: '',
  }
}

/** Creates the response with a file; returns null if the file does not exist. */
async function createFileResponse(
  { path, access }: { path: string; access: Access },
  { rendererFolder, preferences, prerender }: ResponseSources,
): Promise<HttpResponse | null> {
  const file = await readStaticFile(rendererFolder, path)
  if (file === null) return null
  const headers = {
    ...commonHeaders,
    'Content-Type': file.type,
    'Cache-Control': file.cacheControl,
    'Content-Security-Policy': choosePolicy(path),
  }
  // Only the page itself has prerendered content; all other files are sent as they are.
  if (path !== '/' || !prerender) return { status: 200, headers, body: file.body }
  const { proofSecret } = access
  const { head, rest } = createPageTemplate(file.body.toString(), { ...preferences(), proofSecret })
  return { status: 200, headers, body: head, rest: async () => rest(await prerender()) }
}
