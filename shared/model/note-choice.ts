import { z } from 'zod'
import { channelSchema } from './person.ts'
import { followUpKeySchema, idSchema } from './scalars.ts'
import { templateIdSchema, toneSchema, WORDING_MAX } from './template.ts'

/**
 * What the user chose for one note instead of what the app would choose: its text, whom it goes to and how. A part
 * that is missing is left to the app.
 */
export const noteChoiceSchema = z.object({
  /** The key of the follow-up. */
  key: followUpKeySchema,
  template: templateIdSchema.optional(),
  tone: toneSchema.optional(),
  /** The position among the wordings of the template, from 0. A text with fewer wordings starts over. */
  wording: z.int().min(0).max(WORDING_MAX).optional(),
  /** The person of the card to whom it goes. */
  personId: idSchema.optional(),
  channel: channelSchema.optional(),
})

export type NoteChoice = Readonly<z.infer<typeof noteChoiceSchema>>
