import type { IncomingHttpHeaders } from 'node:http'
import { assertNever } from '#shared/errors/assert-never'
import type { Preferences } from '#shared/ipc/host-view'
import { contentSecurityPolicy } from '../host/content-security-policy.ts'
import type { Admission } from './authorize.ts'
import { leadOnPage, pagePolicy, type Refusal, refusalPage } from './error-page.ts'
import { createPageTemplate, type PrerenderedContent } from './server-render.ts'
import { readStaticFile } from './static-files.ts'

/** An answer over HTTP. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
  /** What follows the body, part by part: each is sent as soon as it is there. */
  readonly rest?: () => Promise<Iterable<string>>
}

const headersOfAll = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const headersOfPages = {
  ...headersOfAll,
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': pagePolicy,
}

/**
 * Cuts a page off from the window that opened it. What the user opened themselves, or Callback, has no such window, and
 * is spared it: a browser moves a page that is cut off to another process, which takes half as long as to show it.
 */
export function openerPolicy({ 'sec-fetch-site': from }: IncomingHttpHeaders): Reply['headers'] {
  const isOurs = from === 'none' || from === 'same-origin'
  return isOurs ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }
}

/** Where what was asked for comes from. */
interface Sources {
  readonly rendererFolder: string
  /** What the user chose that the page wears from the beginning. */
  readonly preferences: () => Preferences
  /** What goes into the page, null where it cannot be had; none for a look at the headers alone. */
  readonly firstLook: (() => Promise<PrerenderedContent | null>) | null
}

/** Puts a decision into an answer. */
export async function replyTo(admission: Admission, sources: Sources): Promise<Reply> {
  switch (admission.kind) {
    case 'file':
      return (await fileReply(admission.path, sources)) ?? refusalReply('missing')
    case 'home':
      return redirectHome({})
    case 'welcome': {
      const cookie = { 'Set-Cookie': admission.setCookie }
      if (!admission.fromElsewhere) return redirectHome(cookie)
      return { status: 200, headers: { ...headersOfPages, ...cookie }, body: leadOnPage('/') }
    }
    case 'ask-again':
      // Only a key that was ours gets this far, so there is nothing in it to escape.
      return { status: 200, headers: headersOfPages, body: leadOnPage(`/?key=${admission.key}`) }
    case 'refused':
      return refusalReply(admission.refusal)
    default:
      return assertNever(admission)
  }
}

/** The answer to a request that is refused. */
export function refusalReply(refusal: Refusal): Reply {
  const { status, html } = refusalPage(refusal)
  const allow = refusal === 'method' ? { Allow: 'GET, HEAD' } : {}
  return { status, headers: { ...headersOfPages, ...allow }, body: html }
}

function redirectHome(headers: Readonly<Record<string, string>>): Reply {
  return {
    status: 303,
    headers: { ...headersOfAll, 'Cache-Control': 'no-store', Location: '/', ...headers },
    body: '',
  }
}

async function fileReply(path: string, sources: Sources): Promise<Reply | null> {
  const { rendererFolder, preferences, firstLook } = sources
  const file = await readStaticFile(rendererFolder, path)
  if (file === null) return null
  const headers = {
    ...headersOfAll,
    'Content-Type': file.type,
    'Cache-Control': file.cacheControl,
    'Content-Security-Policy': contentSecurityPolicy,
  }
  if (path !== '/' || !firstLook) return { status: 200, headers, body: file.body }
  const { head, rest } = createPageTemplate(file.body.toString(), preferences())
  return { status: 200, headers, body: head, rest: async () => rest(await firstLook()) }
}
