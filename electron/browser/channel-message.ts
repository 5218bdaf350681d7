import { z } from 'zod'

/** What came over the channel: a request, one that cannot be read but can be answered, or neither. */
type ChannelMessage =
  | { readonly kind: 'request'; readonly id: number; readonly route: string; readonly input: unknown }
  | { readonly kind: 'malformed'; readonly id: number }
  | { readonly kind: 'nameless' }

const idSchema = z.int().min(0)
const requestSchema = z.strictObject({ id: idSchema, route: z.string(), input: z.unknown().optional() })
const namedSchema = z.looseObject({ id: idSchema })

/** Reads one message; its input is not looked at here. */
export function readMessage(text: string): ChannelMessage {
  const value = parseJson(text)
  const request = requestSchema.safeParse(value)
  if (request.success) {
    const { id, route, input } = request.data
    return { kind: 'request', id, route, input }
  }
  const named = namedSchema.safeParse(value)
  return named.success ? { kind: 'malformed', id: named.data.id } : { kind: 'nameless' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
