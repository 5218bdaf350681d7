import { z } from 'zod'
import { errorCodes } from '../errors/app-error.ts'

/** A failure as it crosses the boundary: a stable code, a sentence for a person, and where it points. */
const failureSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

export type Failure = Readonly<z.infer<typeof failureSchema>>

/** Every answer to a request. Nothing rejects across the boundary. */
export type Envelope<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure }
