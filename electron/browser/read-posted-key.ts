import type { IncomingMessage } from 'node:http'

/** More than enough for the form's only field. */
const MAX_BYTES = 1_000

/** Reads the key that a form sent. Returns null for every other request. */
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
