import { z } from 'zod'
import { channelSchema } from '../model/person.ts'
import { idSchema } from '../model/scalars.ts'
import { stepSchema } from '../model/step-schema.ts'
import { templateIdSchema, toneSchema } from '../model/template.ts'

/**
 * Something that a note could mention: what was `said` in the conversation, what the user `promised`, a `strength` as
 * they jotted it down, or what they would `bring`, as it follows “I'd bring”.
 */
const noteDetailSchema = z.object({
  text: z.string(),
  kind: z.enum(['said', 'promised', 'strength', 'bring']),
})

export type NoteDetail = Readonly<z.infer<typeof noteDetailSchema>>

/** A note as the note desk shows it: the template filled in from the card, the user's own draft, or what was sent. */
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
  /** The people to whom it can go, in the order of the card; `role` is empty if it says nothing about them. */
  recipients: z.array(z.object({ id: idSchema, name: z.string(), role: z.string() })),
  /** The channel on which it goes; null if it has none. */
  channel: channelSchema.nullable(),
  /** The channels on which it can go to this person, the usual one first. */
  channels: z.array(channelSchema),
  template: templateIdSchema,
  /** The templates among which the user can choose, the usual one first. */
  templates: z.array(z.object({ id: templateIdSchema, name: z.string() })),
  form: z.enum(['mail', 'short']),
  tone: toneSchema,
  /** Which of how many wordings it is, from 0. */
  wording: z.int(),
  wordingCount: z.int(),
  subject: z.string(),
  body: z.string(),
  /** The values that the card filled into the template, in the order of its text; a draft may have lost some. */
  filled: z.array(z.string()),
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
  /** What the card has for this note, for working it in by hand. */
  details: z.array(noteDetailSchema),
  /** The interview to which a line of what the reader said can be saved; null if the note has no such line. */
  remarkInterviewId: idSchema.nullable(),
  /** That line, as it follows “what you said about”; empty if nothing is noted. */
  remark: z.string(),
  /** The user's own thought on it; empty if none is noted. */
  thought: z.string(),
})

export type NoteView = Readonly<z.infer<typeof noteViewSchema>>
