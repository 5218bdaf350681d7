import type { IncomingMessage } from 'node:http'

/** Room for the one field of the form, and to spare. */
const MAX_BYTES = 1_000

/** The key that a form sent; null for every request that is no such form. */
export async function readPostedKey(request: IncomingMessage): Promise<string | null> {
  const { 'content-type': type = '', 'content-length': length } = request.headers
  if (request.method !== 'POST' || !/^application\/x-www-form-urlencoded\b/i.test(type)) return null
  if (length === undefined || Number(length) > MAX_BYTES) return null
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part)
  } catch {
    // Cut off half way: nobody is there to be answered.
    return null
  }
  return new URLSearchParams(Buffer.concat(parts).toString()).get('key')
}
