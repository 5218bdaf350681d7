import { z } from 'zod'
import { channelSchema } from './person.ts'
import { idSchema, instantSchema, textSchema } from './scalars.ts'

/** Every reason for which a card can be closed. */
export const closingReasons = ['rejected', 'accepted', 'declined', 'withdrawn', 'no-answer'] as const
export const closingReasonSchema = z.enum(closingReasons)
export type ClosingReason = z.infer<typeof closingReasonSchema>

/** A closing: why and when a card was closed. */
export const closingSchema = z.object({
  id: idSchema,
  reason: closingReasonSchema,
  at: instantSchema,
  recordedAt: instantSchema,
  /** Who gave the news, and on which channel; each is null if unknown. The thanks go to the same person. */
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  /**
   * What the employer said would have made the difference. It is shown when the user prepares the next
   * interview.
   */
  feedback: textSchema,
  /** True if the user wants a reminder in 90 days (source B in docs/rules.md). */
  reconnect: z.boolean(),
})

export type Closing = Readonly<z.infer<typeof closingSchema>>
