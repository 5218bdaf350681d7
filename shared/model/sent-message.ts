import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, textSchema } from './scalars.ts'

/** A message the user sent beside the plan. It may have travelled by channels that the rules do not choose. */
export const sentMessageSchema = z.object({
  id: idSchema,
  personId: idSchema.nullable(),
  channel: z.enum(['email', 'phone', 'linkedin', 'text']),
  at: instantSchema,
  recordedAt: instantSchema,
  subject: lineSchema,
  text: textSchema,
})
