import { z } from 'zod'
import { channelSchema } from '../model/person.ts'
import { idSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'
import { templateIdSchema } from '../model/template.ts'

/** A note ready for the desk: the template filled from the card, or the user's own draft of it. */
export const noteViewSchema = z.object({
  key: z.string(),
  cardId: idSchema,
  step: stepSchema,
  /** "Check in with Marco Ruiz". */
  title: z.string(),
  company: z.string(),
  role: z.string(),
  reason: z.string(),
  sources: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'S'])),
  /** Whom it goes to; null is "whoever spoke with you". */
  person: z.object({ id: idSchema, name: z.string(), email: z.string(), phone: z.string() }).nullable(),
  channel: channelSchema.nullable(),
  template: templateIdSchema,
  subject: z.string(),
  body: z.string(),
  /** The user's own words stand in it, saved earlier. */
  isDraft: z.boolean(),
  /** It is sent or skipped already, or no longer wise to send; null while it can go. */
  closedBecause: z.string().nullable(),
  /** Its day or its hour has not come: the rule that says so, as a warning before it goes; null once it may go. */
  early: z.string().nullable(),
  /** What the template wanted and the card does not know, in words: "the person's name". */
  missing: z.array(z.string()),
})

export type NoteView = Readonly<z.infer<typeof noteViewSchema>>
