import { z } from 'zod'
import { paceSchema } from './card.ts'
import { countrySchema, lineSchema, wallTimeSchema } from './scalars.ts'

/** What the user may choose about the rules; see RULES.md, "Words", for each. */
export const settingsSchema = z.object({
  /** Signs the notes. */
  yourName: lineSchema,
  /** H, the time of day-based alerts. */
  alertTime: wallTimeSchema,
  /** From is quiet, until is not; from after until spans midnight. */
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
  /** Alerts then say how many are due, and nothing more. */
  discreet: z.boolean(),
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
