import { z } from 'zod'
import { paceSchema } from './card.ts'
import { countrySchema, lineSchema, plainDateSchema, regionSchema, wallTimeSchema } from './scalars.ts'

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
  thankYouLapseHours: z
    .int()
    .min(24)
    .max(24 * 14),
  promiseGraceWorkingDays: z.int().min(0).max(10),
  /** How many counted messages may stay unanswered before only `stay-in-touch` notes follow. */
  maxUnanswered: z.int().min(1).max(5),
  defaultPace: paceSchema,
  /** The country of new cards; null if the user chose none. */
  defaultCountry: countrySchema.nullable(),
  /** True if alerts say only how many follow-ups are due, without names. */
  discreet: z.boolean(),
  // Fields of the second edition of the rules (docs/rules.md). They are stored, but no code reads them yet.
  tone: z.enum(['plain', 'formal']).optional(),
  dateFormat: z.string().max(40).optional(),
  timeFormat: z.enum(['24-hour', '12-hour']).optional(),
  defaultRegion: regionSchema.optional(),
  /** Days on which the user does not follow up, both ends included. */
  away: z.array(z.object({ from: plainDateSchema, until: plainDateSchema })).optional(),
})

export type Settings = Readonly<z.infer<typeof settingsSchema>>

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
