import { z } from 'zod'
import { channelSchema } from './person.ts'
import { idSchema, instantSchema, textSchema } from './scalars.ts'

export const closingReasons = ['rejected', 'accepted', 'declined', 'withdrawn', 'no-answer'] as const
export const closingReasonSchema = z.enum(closingReasons)
export type ClosingReason = z.infer<typeof closingReasonSchema>

/** Why a card was closed, and what came with it. */
export const closingSchema = z.object({
  id: idSchema,
  reason: closingReasonSchema,
  at: instantSchema,
  recordedAt: instantSchema,
  /** Who told the user; `channel` is how. Thanks are sent the same way. */
  personId: idSchema.nullable(),
  channel: channelSchema.nullable(),
  /** What they said would have made the difference; shown with the next preparation. */
  feedback: textSchema,
  /** True when the user asked to be reminded in 90 days (B). */
  reconnect: z.boolean(),
})

export type Closing = Readonly<z.infer<typeof closingSchema>>
