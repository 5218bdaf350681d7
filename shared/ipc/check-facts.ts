import { z } from 'zod'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { dateOrders } from '../text/date-formats.ts'
import { englishes } from '../text/english/choose-english.ts'

/** A person on the card, as the note check knows them. */
const notePersonSchema = z.object({
  id: idSchema,
  /** The name in its natural order, without a title: "Lena Vogt". */
  name: z.string(),
  /** The title before the name, such as "Dr."; empty if they have none. */
  title: z.string(),
  /** Short forms of the name that the user has accepted: "Jenny" for Jennifer. */
  nicknames: z.array(z.string()).readonly(),
  unsureOfSpelling: z.boolean(),
})

export type NotePerson = Readonly<z.infer<typeof notePersonSchema>>

/** A text that somebody at the employer has read. */
const readTextSchema = z.object({
  /** The day on which it went out, in the user's zone. */
  day: plainDateSchema,
  /** The name of the reader; empty if it is not known. */
  to: z.string(),
  /** True if the reader is the person whom the note goes to. */
  isSamePerson: z.boolean(),
  text: z.string(),
})

export type ReadText = Readonly<z.infer<typeof readTextSchema>>

/** What the note check knows besides the text. Days are in the user's zone if nothing else is stated. */
export const checkFactsSchema = z.object({
  today: plainDateSchema,
  /** The day on which the shown draft was saved; null if the text is not a draft. */
  draftDay: plainDateSchema.nullable(),
  dateOrder: z.enum(dateOrders),
  /** True if the employer's weekend is Friday and Saturday. */
  hasEarlyWeekend: z.boolean(),
  /** The id of the recipient among `people`; null if nobody is named. */
  recipientId: idSchema.nullable(),
  people: z.array(notePersonSchema).readonly(),
  company: z.string(),
  agency: z.string(),
  role: z.string(),
  /** The companies of other cards, without those of this one. */
  otherCompanies: z.array(z.string()).readonly(),
  /** The full names of people who are only on other cards. */
  otherPeople: z.array(z.string()).readonly(),
  /** The day of the conversation that the note is about, in the zone of the conversation; null without one. */
  conversationDay: plainDateSchema.nullable(),
  /** The day that the employer named last, for a decision or a call; null if they named none. */
  namedDay: plainDateSchema.nullable(),
  /** Days that the employer named before and that no longer hold. */
  supersededDays: z.array(plainDateSchema).readonly(),
  /** The day of the next interview, in its own zone; null if none is planned. */
  appointmentDay: plainDateSchema.nullable(),
  /** True if the clocks of the employer and of the user differ now. */
  isInOtherZone: z.boolean(),
  userName: z.string(),
  /** The signature below the name in an email; empty without one. */
  signature: z.string(),
  /** The user's selling points on this card. */
  strengths: z.array(z.string()).readonly(),
  /** The user's English; null if the system names none. */
  english: z.enum(englishes).nullable(),
  /** The words that the user has added to the dictionary. */
  dictionary: z.array(z.string()).readonly(),
  /** The words of the card and its posting, in small letters. */
  cardWords: z.array(z.string()).readonly(),
  /** What this employer has read from the user, oldest first. */
  readBefore: z.array(readTextSchema).readonly(),
  /** The notes to other people about the same conversation, sent or kept as drafts. */
  panel: z.array(z.object({ to: z.string(), text: z.string() })).readonly(),
  /** The ids of the findings that the user has dismissed for this note. */
  dismissed: z.array(z.string()).readonly(),
})

export type CheckFacts = Readonly<z.infer<typeof checkFactsSchema>>
