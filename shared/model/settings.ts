import { z } from 'zod'
import { paceSchema } from './card.ts'
import { countrySchema, lineSchema, plainDateSchema, regionSchema, wallTimeSchema } from './scalars.ts'

/** The rule settings; docs/rules.md, "Words", explains each. */
export const settingsSchema = z.object({
  /** The name under the notes. */
  yourName: lineSchema,
  /** H, the time of day-based alerts. */
  alertTime: wallTimeSchema,
  /** Quiet hours include `quietFrom` and exclude `quietUntil`; they span midnight when `quietFrom` is the later one. */
  quietFrom: wallTimeSchema,
  quietUntil: wallTimeSchema,
  thankYouLapseHours: z
    .int()
    .min(24)
    .max(24 * 14),
  promiseGraceWorkingDays: z.int().min(0).max(10),
  maxUnanswered: z.int().min(1).max(5),
  defaultPace: paceSchema,
  defaultCountry: countrySchema.nullable(),
  /** True when alerts say only how many follow-ups are due. */
  discreet: z.boolean(),
  // Room for the second edition of the rules: kept as they are until the rules read them.
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
