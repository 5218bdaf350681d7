import { z } from 'zod'
import { channelSchema } from '../model/person.ts'
import { idSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'
import { templateIdSchema } from '../model/template.ts'

/** A note as the note desk shows it: the template filled in from the card, or the user's own draft. */
export const noteViewSchema = z.object({
  key: z.string(),
  cardId: idSchema,
  step: stepSchema,
  /** For example "Check in with Marco Ruiz". */
  title: z.string(),
  company: z.string(),
  role: z.string(),
  reason: z.string(),
  /** The letters of the sources in docs/rules.md that the reason cites. */
  sources: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'S'])),
  /** The recipient; null if the name of the person the user spoke with is not known. */
  person: z.object({ id: idSchema, name: z.string(), email: z.string(), phone: z.string() }).nullable(),
  /** The channel that the follow-up suggests; null if it suggests none. */
  channel: channelSchema.nullable(),
  template: templateIdSchema,
  subject: z.string(),
  body: z.string(),
  /** True if subject and body come from a draft that the user has saved. */
  isDraft: z.boolean(),
  /**
   * Why the note can no longer be sent: it was sent or skipped, or it is too late. Null if it can be sent.
   */
  closedReason: z.string().nullable(),
  /** A warning that it is too early to send the note, and by which rule; null if it is not too early. */
  warning: z.string().nullable(),
  /** The details that the template needs but the card lacks, in words: "the person's name". */
  missing: z.array(z.string()),
})

export type NoteView = Readonly<z.infer<typeof noteViewSchema>>
