import type { IncomingHttpHeaders } from 'node:http'
import { assertNever } from '#shared/errors/assert-never'
import type { Preferences } from '#shared/ipc/host-view'
import { contentSecurityPolicy } from '../host/content-security-policy.ts'
import type { Decision } from './authorize.ts'
import { pagePolicy, type Refusal, renderErrorPage, renderRedirectPage } from './error-page.ts'
import { createPageTemplate, type PrerenderedContent } from './server-render.ts'
import { readStaticFile } from './static-files.ts'

/** An HTTP response. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
  /** Creates the parts that follow the body. Each part is sent as soon as it exists. */
  readonly rest?: () => Promise<Iterable<string>>
}

/** The headers of every response. */
const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The headers of the host's own pages. */
const pageHeaders = {
  ...commonHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': pagePolicy,
}

/**
 * Returns the header that separates a page from the window that opened it. A page that the user or Callback
 * opened has no such window, so it does not get the header: with it the browser would move the page to
 * another process, which takes half as long as showing the page.
 */
export function createOpenerPolicy({ 'sec-fetch-site': site }: IncomingHttpHeaders): HttpResponse['headers'] {
  const isOwn = site === 'none' || site === 'same-origin'
  return isOwn ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }
}

/** The files, preferences and prerendered content that a response is made from. */
interface ResponseSources {
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
  switch (decision.kind) {
    case 'file':
      return (await createFileResponse(decision.path, sources)) ?? createRefusal('missing')
    case 'redirect':
      return createHomeRedirect({})
    case 'grant': {
      const cookie = { 'Set-Cookie': decision.setCookie }
      if (!decision.fromElsewhere) return createHomeRedirect(cookie)
      return { status: 200, headers: { ...pageHeaders, ...cookie }, body: renderRedirectPage('/') }
    }
    case 'retry':
      // Only a key that this host issued gets here, so it contains nothing to escape.
      return { status: 200, headers: pageHeaders, body: renderRedirectPage(`/?key=${decision.key}`) }
    case 'refused':
      return createRefusal(decision.refusal)
    default:
      return assertNever(decision)
  }
}

/** Creates the response to a request that is refused. */
export function createRefusal(refusal: Refusal): HttpResponse {
  const { status, html } = renderErrorPage(refusal)
  const allow = refusal === 'method' ? { Allow: 'GET, HEAD' } : {}
  return { status, headers: { ...pageHeaders, ...allow }, body: html }
}

function createHomeRedirect(headers: Readonly<Record<string, string>>): HttpResponse {
  return {
    status: 303,
    headers: { ...commonHeaders, 'Cache-Control': 'no-store', Location: '/', ...headers },
    body: '',
  }
}

/** Creates the response with a file; returns null if the file does not exist. */
async function createFileResponse(path: string, sources: ResponseSources): Promise<HttpResponse | null> {
  const { rendererFolder, preferences, prerender } = sources
  const file = await readStaticFile(rendererFolder, path)
  if (file === null) return null
  const headers = {
    ...commonHeaders,
    'Content-Type': file.type,
    'Cache-Control': file.cacheControl,
    'Content-Security-Policy': contentSecurityPolicy,
  }
  // Only the page itself has prerendered content; all other files are sent as they are.
  if (path !== '/' || !prerender) return { status: 200, headers, body: file.body }
  const { head, rest } = createPageTemplate(file.body.toString(), preferences())
  return { status: 200, headers, body: head, rest: async () => rest(await prerender()) }
}
