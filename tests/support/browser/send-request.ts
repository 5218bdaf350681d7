import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'

/** A raw HTTP response. */
interface RawResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** The names and the secret folder of a host, read from the address that it prints. */
export interface HostNames {
  readonly port: number
  readonly app: string
  readonly entry: string
  readonly appOrigin: string
  readonly folder: string
}

const hosts = new Map<number, HostNames>()

/** Reads the names of a host from its address. Requests to its port then go to these names. */
export function learnNames(address: string): HostNames {
  const { host: entry, pathname: folder, port } = new URL(address)
  const app = entry.slice(entry.indexOf('.') + 1)
  const names = { port: Number(port), app, entry, appOrigin: `http://${app}`, folder }
  hosts.set(names.port, names)
  return names
}

/** Returns the names of a host that `learnNames` has read. */
export function findNames(port: number): HostNames | null {
  return hosts.get(port) ?? null
}

/**
 * Sends one HTTP request with the path and headers exactly as given, which `fetch` would normalize. For a
 * host whose names are known the path is below its folder; a request with a key goes to the entry and any
 * other to the app, unless `at` or the headers name another host. `exact` sends the path as it is.
 */
export function sendRequest(target: {
  port: number
  path?: string
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
  at?: 'app' | 'entry'
  exact?: boolean
}): Promise<RawResponse> {
  const { port, method = 'GET', body, exact = false } = target
  const relative = target.path ?? '/'
  const { at = relative.startsWith('/?key=') ? 'entry' : 'app' } = target
  const names = findNames(port)
  const path = names && !exact && relative.startsWith('/') ? names.folder.slice(0, -1) + relative : relative
  const headers = { ...(names && { host: names[at] }), ...target.headers }
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Requests the app's page as a stream. Node's own `fetch` knows no names under `localhost`. */
export async function fetchPage({
  port,
  headers,
  signal,
}: {
  port: number
  headers: Readonly<Record<string, string>>
  signal?: AbortSignal
}): Promise<Response> {
  const names = findNames(port)
  const sent = request({
    host: '127.0.0.1',
    port,
    path: names?.folder,
    headers: { ...headers, host: names?.app },
    agent: false,
    ...(signal && { signal }),
  }).end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  sent.on('error', () => undefined)
  return new Response(Readable.toWeb(response) as ReadableStream, { status: response.statusCode ?? 0 })
}

/** Returns the path with the ticket on an entry page. */
export function readEnterPath({ body }: RawResponse): string {
  return /"enter":"http:\/\/[^/]+([^"]+)"/.exec(body)?.[1] ?? ''
}

/** Returns the path to which an entry page leads, with a ticket of its own. */
export function readOpenPath({ body }: RawResponse): string {
  return /"open":"http:\/\/[^/]+([^"]+)"/.exec(body)?.[1] ?? ''
}

/** Opens an address with a key as a browser does, and returns the cookie that it gets at the app. */
export async function enterApp(address: string): Promise<string> {
  const { port } = learnNames(address)
  const { pathname, search } = new URL(address)
  const entry = await sendRequest({ port, at: 'entry', exact: true, path: pathname + search })
  return readSessionCookie(await sendRequest({ port, exact: true, path: readEnterPath(entry) }))
}

/** Returns the sentence on one of the host's own error pages. */
export function readSentence({ body }: RawResponse): string {
  return /<p>(.*)<\/p>/.exec(body)?.[1] ?? ''
}

/** Sends a key as the form in a launch file does. */
export function postKey(needs: {
  port: number
  key: string
  path?: string
  headers?: Readonly<Record<string, string>>
}): Promise<RawResponse> {
  const { port, key, path = '/', headers = {} } = needs
  return sendRequest({
    port,
    path,
    at: 'entry',
    method: 'POST',
    body: new URLSearchParams({ key }).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(new URLSearchParams({ key }).toString().length),
      origin: 'null',
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      ...headers,
    },
  })
}

/** The part of `Set-Cookie` that a browser sends back; empty if the response sets no cookie. */
export function readSessionCookie({ headers }: RawResponse): string {
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}
