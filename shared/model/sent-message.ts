import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, textSchema } from './scalars.ts'

/**
 * A message that the user sent without a follow-up. Its channel may be one that the rules never choose.
 * `personId` is null if the recipient is not known.
 */
export const sentMessageSchema = z.object({
  id: idSchema,
  personId: idSchema.nullable(),
  channel: z.enum(['email', 'phone', 'linkedin', 'text']),
  at: instantSchema,
  recordedAt: instantSchema,
  subject: lineSchema,
  text: textSchema,
})
