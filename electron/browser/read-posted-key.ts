import type { IncomingMessage } from 'node:http'

/** The largest request that is read, which is more than the form's only field needs. */
const MAX_BYTES = 1_000

/** Reads the key that the form of the launch file posted. Returns null if the request has none. */
export async function readPostedKey(request: IncomingMessage): Promise<string | null> {
  const { 'content-type': type = '', 'content-length': length } = request.headers
  if (request.method !== 'POST' || !/^application\/x-www-form-urlencoded\b/i.test(type)) return null
  if (length === undefined || Number(length) > MAX_BYTES) return null
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part)
  } catch {
    // The request was cut off, so nobody waits for a response.
    return null
  }
  return new URLSearchParams(Buffer.concat(parts).toString()).get('key')
}
