import { z } from 'zod'
import { errorCodes } from '../errors/app-error.ts'

/** A failure as it is sent to the page: a stable code, a message for the user, and details for fixing it. */
const failureSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})

/** A failure as it is sent to the page. */
export type Failure = Readonly<z.infer<typeof failureSchema>>

/**
 * The response to a request: data or a failure. Expected failures are returned, never thrown across the
 * boundary.
 */
export type Envelope<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Failure }
