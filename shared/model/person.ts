import { z } from 'zod'
import { idSchema, lineSchema, textSchema } from './scalars.ts'

/** The channels on which a follow-up can travel. */
const channels = ['email', 'phone', 'linkedin', 'text'] as const

/** Validates a channel. `linkedin` and `text` are written; only `phone` is spoken. */
export const channelSchema = z.enum(channels)
export type Channel = z.infer<typeof channelSchema>

/**
 * Every role that a person can have in an application. Recruiters learn how an interview went; assistants and
 * colleagues can receive messages for a person who must not be contacted.
 */
export const personRoles = ['interviewer', 'recruiter', 'assistant', 'colleague', 'other'] as const

/** A person at the employer. */
export const personSchema = z.object({
  id: idSchema,
  name: lineSchema.min(1),
  /** The title before the name, such as "Dr."; empty if they have none. */
  title: lineSchema,
  /** What follows "Hi" or "Dear" in a note to them, as the user chose it; missing or empty if it follows from the name. */
  addressAs: lineSchema.optional(),
  role: z.enum(personRoles),
  /** Their job title, such as "Head of Design"; empty if unknown. */
  position: lineSchema,
  email: lineSchema,
  phone: lineSchema,
  /** The channel on which they prefer messages; null if they stated none. */
  preferredChannel: channelSchema.nullable(),
  /** True if they said that the user may call them. */
  mayCall: z.boolean(),
  doNotCall: z.boolean(),
  /**
   * True if they asked not to be contacted directly. Follow-ups then go to an assistant or colleague (source
   * B in docs/rules.md).
   */
  doNotContact: z.boolean(),
  /** True if the person is the contact of the card. A card has at most one contact. */
  isContact: z.boolean(),
  unsureOfSpelling: z.boolean(),
  notes: textSchema,
  /** Other names with which a greeting may address them, accepted by the user: "Jenny" for Jennifer. */
  nicknames: z.array(lineSchema).optional(),
  /** True if the user wants to stay in contact with them after the search. */
  keepInTouch: z.boolean().optional(),
  /** What the people have in common whom the user named the same, on whichever cards. */
  sameAs: idSchema.optional(),
})

export type Person = Readonly<z.infer<typeof personSchema>>
