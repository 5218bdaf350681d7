import { z } from 'zod'
import { listHolidayRegions } from '../../model/holiday-regions.ts'
import type { WallTime } from '../../model/scalars.ts'
import {
  DEFAULT_APPLICATION_DAYS,
  DEFAULT_LEAD_MINUTES,
  GRACE_DAYS,
  MAX_APPLICATION_DAYS,
  MAX_LEAD_MINUTES,
  type Settings,
  settingsSchema,
  THANK_YOU_HOURS,
  UNANSWERED,
} from '../../model/settings.ts'
import { EVENING } from '../../rules/timing/offer-deadline.ts'
import { type DateFormats, defaultFormats } from '../../text/date-formats.ts'
import { formatTime } from '../../text/format-day.ts'
import { toMinutes } from '../../time/day.ts'
import { checkRegion } from '../cards/application-input.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import { checkCountry, pickDefined } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput, textInput } from '../core/inputs.ts'

const DAY_MINUTES = 24 * 60

/** The longest quiet hours: half a day, in minutes. */
const LONGEST_QUIET_MINUTES = 12 * 60

/** Changes settings; fields left out keep their values. Days away and the order of cards have commands of their own. */
export const editSettings = defineCommand({
  type: 'edit-settings',
  input: z.strictObject({
    type: z.literal('edit-settings'),
    changes: settingsSchema
      .omit({ away: true, cardOrder: true })
      .extend({
        yourName: lineInput('Your name'),
        signature: textInput('The signature'),
        // Null means "as the system": the field is then not stored.
        dateFormat: settingsSchema.shape.dateFormat.nullable(),
        timeFormat: settingsSchema.shape.timeFormat.nullable(),
        firstWeekday: settingsSchema.shape.firstWeekday.nullable(),
        // Null means no region.
        defaultRegion: settingsSchema.shape.defaultRegion.nullable(),
        applicationFollowUpDays: countInput('days', { min: 0, max: MAX_APPLICATION_DAYS }, '0 is never.'),
        leadMinutes: countInput('minutes', { min: 0, max: MAX_LEAD_MINUTES }, '0 is never.'),
        thankYouLapseHours: countInput('hours', THANK_YOU_HOURS),
        promiseGraceWorkingDays: countInput('working days', GRACE_DAYS),
        maxUnanswered: countInput('messages', UNANSWERED),
      })
      .partial()
      .strict(),
    seen: seenInput,
  }),
  apply(workspace, input, { formats = defaultFormats }) {
    checkUnchanged({ ...shownDefaults, ...workspace.settings }, input.seen, input.changes)
    const changed = applyChanges(workspace.settings, pickDefined(input.changes))
    checkQuietHours(changed, formats)
    checkCountry(input.changes.defaultCountry, 'defaultCountry')
    const settings = fitRegion(changed, input.changes.defaultRegion)
    return { workspace: { ...workspace, settings }, label: 'Change settings', cardId: null }
  },
})

/** What the user sees for a setting that is not stored. */
const shownDefaults = {
  applicationFollowUpDays: DEFAULT_APPLICATION_DAYS,
  leadMinutes: DEFAULT_LEAD_MINUTES,
  signature: '',
} as const

/** Creates the schema of a whole number. `meaning` says what one of the numbers stands for. */
function countInput(
  unit: string,
  { min, max }: { readonly min: number; readonly max: number },
  meaning = '',
) {
  const error =
    `Type a whole number of ${unit}, from ${min} to ${max.toLocaleString('en-US')}. ${meaning}`.trim()
  return z.int({ error }).min(min, { error }).max(max, { error })
}

/** A change of settings; null removes a setting that may be missing. */
type SettingsChange = {
  readonly [K in keyof Settings]?: Settings[K] | (undefined extends Settings[K] ? null : never)
}

/** Applies changes to the settings. */
function applyChanges(settings: Settings, changes: SettingsChange): Settings {
  const entries = Object.entries({ ...settings, ...changes }).filter(
    ([field, value]) => value !== null || field === 'defaultCountry',
  )
  // The cast is safe: only fields that may be missing can be removed.
  return Object.fromEntries(entries) as Settings
}

/** Drops a region that the country does not have; one that the user just chose is refused. */
function fitRegion(settings: Settings, chosen: string | null | undefined): Settings {
  const { defaultRegion, ...others } = settings
  if (!defaultRegion) return others
  if (chosen) checkRegion(settings.defaultCountry, chosen, 'defaultRegion')
  const isKnown =
    settings.defaultCountry !== null && listHolidayRegions(settings.defaultCountry).includes(defaultRegion)
  return isKnown ? settings : others
}

/**
 * Checks that quiet hours leave room for alerts: they last at most 12 hours and include neither the alert
 * time nor 18:00, when the user is reminded to prepare for the next day. Throws `invalid-input`.
 */
function checkQuietHours(settings: Settings, formats: DateFormats): void {
  const format = (time: WallTime) => (formats.clock === '24-hour' ? time : formatTime(time, formats))
  const start = toMinutes(settings.quietFrom)
  // Quiet hours may run past midnight, so minutes are counted from their start and wrap around after a day.
  const duration = (toMinutes(settings.quietUntil) - start + DAY_MINUTES) % DAY_MINUTES
  const isQuiet = (time: WallTime) => (toMinutes(time) - start + DAY_MINUTES) % DAY_MINUTES < duration
  if (duration > LONGEST_QUIET_MINUTES)
    throw invalidInput(
      'quietUntil',
      'Quiet hours can last twelve hours at most. Start them later or end them sooner.',
    )
  if (isQuiet(settings.alertTime))
    throw invalidInput(
      'alertTime',
      `Your alert time, ${format(settings.alertTime)}, is in your quiet hours. Move one of them.`,
    )
  if (isQuiet(EVENING))
    throw invalidInput(
      'quietFrom',
      `Keep ${format(EVENING)} out of quiet hours: that’s when the reminder to prepare for the next day comes. Start them later or end them sooner.`,
    )
}
