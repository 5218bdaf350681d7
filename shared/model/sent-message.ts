import { z } from 'zod'
import { channelSchema } from './person.ts'
import { idSchema, instantSchema, lineSchema, textSchema } from './scalars.ts'

/**
 * A message or call of the user's that no follow-up asked for. It counts like one that was. `personId` is
 * null if the recipient is not known.
 */
export const sentMessageSchema = z.object({
  id: idSchema,
  personId: idSchema.nullable(),
  channel: channelSchema,
  at: instantSchema,
  recordedAt: instantSchema,
  subject: lineSchema,
  text: textSchema,
})

export type SentMessage = Readonly<z.infer<typeof sentMessageSchema>>
