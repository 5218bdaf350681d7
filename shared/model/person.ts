import { z } from 'zod'
import { idSchema, lineSchema, textSchema } from './scalars.ts'

/** How a follow-up travels. */
const channels = ['email', 'phone'] as const
export const channelSchema = z.enum(channels)
export type Channel = z.infer<typeof channelSchema>

/** A person's role in the application. Recruiters get a loop-in; assistants and colleagues can stand in for others. */
export const personRoles = ['interviewer', 'recruiter', 'assistant', 'colleague', 'other'] as const

/** Someone at the employer. Preference, number and permission belong to the person, not to the card. */
export const personSchema = z.object({
  id: idSchema,
  name: lineSchema.min(1),
  /** The title before the name, "Dr."; empty for none. */
  title: lineSchema,
  role: z.enum(personRoles),
  /** Their job title, "Head of Design"; empty when unknown. */
  position: lineSchema,
  email: lineSchema,
  phone: lineSchema,
  preferredChannel: channelSchema.nullable(),
  /** True when they said they may be called. */
  mayCall: z.boolean(),
  doNotCall: z.boolean(),
  /** True when they asked not to be contacted directly; follow-ups then go to an assistant or colleague (B). */
  doNotContact: z.boolean(),
  /** True for the contact of the card; at most one person of a card is. */
  isContact: z.boolean(),
  unsureOfSpelling: z.boolean(),
  notes: textSchema,
})

export type Person = Readonly<z.infer<typeof personSchema>>
