import { z } from 'zod'

/**
 * A message from a page:
 * - `request`: a well-formed request
 * - `malformed`: a malformed request, whose id can still be used for the response
 * - `nameless`: a message without an id, to which no response is possible
 */
type ChannelMessage =
  | { readonly kind: 'request'; readonly id: number; readonly route: string; readonly input: unknown }
  | { readonly kind: 'malformed'; readonly id: number }
  | { readonly kind: 'nameless' }

const idSchema = z.int().min(0)
const requestSchema = z.strictObject({ id: idSchema, route: z.string(), input: z.unknown().optional() })
const identifiedSchema = z.looseObject({ id: idSchema })

/** Parses a message, except for the input of the request, which its route validates. */
export function parseChannelMessage(text: string): ChannelMessage {
  const value = parseJson(text)
  const request = requestSchema.safeParse(value)
  if (request.success) {
    const { id, route, input } = request.data
    return { kind: 'request', id, route, input }
  }
  const identified = identifiedSchema.safeParse(value)
  return identified.success ? { kind: 'malformed', id: identified.data.id } : { kind: 'nameless' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
