import { z } from 'zod'
import { paceSchema } from './card.ts'
import {
  countrySchema,
  lineSchema,
  plainDateSchema,
  regionSchema,
  textSchema,
  wallTimeSchema,
} from './scalars.ts'
import { toneSchema } from './template.ts'

/** The words with which a plain note can greet, and those with which it can close. */
export const greetings = ['hi', 'hello'] as const
export const closings = ['best', 'thanks', 'kind-regards'] as const

/** The orders of the cards in a column: as the user arranged them, or by their days. */
export const cardOrders = ['by-hand', 'by-date'] as const
export type CardOrder = (typeof cardOrders)[number]

/** The latest day for following up on an application, and the longest time before an interview, in minutes. */
export const MAX_APPLICATION_DAYS = 30
export const MAX_LEAD_MINUTES = 24 * 60
/** The bounds of the other numbers of the rules, both included. */
export const THANK_YOU_HOURS = { min: 24, max: 14 * 24 } as const
export const GRACE_DAYS = { min: 0, max: 10 } as const
export const UNANSWERED = { min: 1, max: 5 } as const

/** The settings of the follow-up rules. The section "Words" of docs/rules.md explains each of them. */
export const settingsSchema = z.object({
  /** The user's name, with which notes end. */
  yourName: lineSchema,
  /** The local time of alerts that are planned for a day; docs/rules.md calls it H. */
  alertTime: wallTimeSchema,
  /**
   * Quiet hours include `quietFrom` and exclude `quietUntil`. They run past midnight if `quietFrom` is later.
   */
  quietFrom: wallTimeSchema,
  quietUntil: wallTimeSchema,
  /** How many hours after an interview a thank-you lapses. */
  thankYouLapseHours: z.int().min(THANK_YOU_HOURS.min).max(THANK_YOU_HOURS.max),
  /** How many working days after the date that the employer named to check in. */
  promiseGraceWorkingDays: z.int().min(GRACE_DAYS.min).max(GRACE_DAYS.max),
  /** How many counted messages may stay unanswered before only `stay-in-touch` notes follow. */
  maxUnanswered: z.int().min(UNANSWERED.min).max(UNANSWERED.max),
  defaultPace: paceSchema,
  /** The country of new cards; null if the user chose none. */
  defaultCountry: countrySchema.nullable(),
  /** True if alerts say only how many follow-ups are due, without names. */
  discreet: z.boolean(),
  /**
   * How dates are typed and shown; `shared/text/date-formats.ts` has the values. If it is missing, the system
   * decides, as for the two fields below.
   */
  dateFormat: z.string().max(40).optional(),
  timeFormat: z.enum(['24-hour', '12-hour']).optional(),
  firstWeekday: z.enum(['monday', 'saturday', 'sunday']).optional(),
  /** The day after an application on which to follow up on it; 0 is never, and 10 if it is missing. */
  applicationFollowUpDays: z.int().min(0).max(MAX_APPLICATION_DAYS).optional(),
  /** How many minutes before an interview to alert; 0 is never, and 30 if it is missing. */
  leadMinutes: z.int().min(0).max(MAX_LEAD_MINUTES).optional(),
  /** The region of new cards, within `defaultCountry`. */
  defaultRegion: regionSchema.optional(),
  /** The tone of notes; plain if it is missing. */
  tone: toneSchema.optional(),
  /** The word with which plain notes greet; “Hi” if it is missing. */
  greeting: z.enum(greetings).optional(),
  /** The words with which plain notes close; “Best” if they are missing. */
  closing: z.enum(closings).optional(),
  /** The lines below the name in an email, such as a number or a link; missing without them. */
  signature: textSchema.optional(),
  /** The order of the cards in each column of the board; as the user arranged them if it is missing. */
  cardOrder: z.enum(cardOrders).optional(),
  /** Days on which the user does not follow up, both ends included. */
  away: z.array(z.object({ from: plainDateSchema, until: plainDateSchema })).optional(),
})

export type Settings = Readonly<z.infer<typeof settingsSchema>>

/** The value of a setting that is missing in older workspaces. */
export const DEFAULT_APPLICATION_DAYS = 10
export const DEFAULT_LEAD_MINUTES = 30

/** The settings of a new workspace. */
export const defaultSettings: Settings = {
  yourName: '',
  alertTime: '09:00',
  quietFrom: '21:00',
  quietUntil: '08:00',
  thankYouLapseHours: 72,
  promiseGraceWorkingDays: 1,
  maxUnanswered: 2,
  defaultPace: 'standard',
  defaultCountry: null,
  discreet: false,
}
