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
  /** Creates the parts that follow the body, each of which is sent as soon as it exists. */
  readonly rest?: () => Promise<Iterable<string>>
}

const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const pageHeaders = {
  ...commonHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': pagePolicy,
}

/**
 * Returns the header that separates a page from the window that opened it. A page that the user or Callback opened has no
 * such window and does not get the header: the browser would move the page to another process, which takes half as long
 * as showing it.
 */
export function createOpenerPolicy({ 'sec-fetch-site': site }: IncomingHttpHeaders): HttpResponse['headers'] {
  const isOwn = site === 'none' || site === 'same-origin'
  return isOwn ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }
}

/** What a response is made from. */
interface ResponseSources {
  readonly rendererFolder: string
  /** The user's theme and density, which the page has from the first frame. */
  readonly preferences: () => Preferences
  /** Prerenders the content of the page; resolves with null if that fails. Null for a HEAD request. */
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
  if (path !== '/' || !prerender) return { status: 200, headers, body: file.body }
  const { head, rest } = createPageTemplate(file.body.toString(), preferences())
  return { status: 200, headers, body: head, rest: async () => rest(await prerender()) }
}
