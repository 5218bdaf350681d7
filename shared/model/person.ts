import { z } from 'zod'
import { idSchema, lineSchema, textSchema } from './scalars.ts'

/** The channels on which a follow-up can travel. */
const channels = ['email', 'phone'] as const

/** Validates a channel. */
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
})

export type Person = Readonly<z.infer<typeof personSchema>>
