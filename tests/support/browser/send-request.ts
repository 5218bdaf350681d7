import { type IncomingHttpHeaders, request } from 'node:http'

/** A raw HTTP response. */
interface RawResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Sends one HTTP request with the path and headers exactly as given, which `fetch` would normalize. */
export function sendRequest(target: {
  port: number
  path?: string
  method?: string
  headers?: Readonly<Record<string, string>>
  body?: string
}): Promise<RawResponse> {
  const { port, path = '/', method = 'GET', headers = {}, body } = target
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
