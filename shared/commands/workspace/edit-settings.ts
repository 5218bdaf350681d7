import { z } from 'zod'
import type { WallTime } from '../../model/scalars.ts'
import { type Settings, settingsSchema } from '../../model/settings.ts'
import { EVENING } from '../../rules/timing/offer-deadline.ts'
import { toMinutes } from '../../time/day.ts'
import { defineCommand } from '../core/command.ts'
import { checkCountry, pickDefined } from '../core/edit-workspace.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput } from '../core/inputs.ts'

const DAY_MINUTES = 24 * 60

/** The longest quiet hours: half a day, in minutes. */
const LONGEST_QUIET_MINUTES = 12 * 60

/** Changes settings; fields left out keep their values. */
export const editSettings = defineCommand({
  type: 'edit-settings',
  input: z.strictObject({
    type: z.literal('edit-settings'),
    changes: settingsSchema
      .extend({ yourName: lineInput('Your name') })
      .partial()
      .strict(),
  }),
  apply(workspace, input) {
    const settings: Settings = { ...workspace.settings, ...pickDefined(input.changes) }
    checkQuietHours(settings)
    checkCountry(input.changes.defaultCountry, 'defaultCountry')
    return { workspace: { ...workspace, settings }, label: 'Change settings', cardId: null }
  },
})

/**
 * Checks that quiet hours leave room for alerts: they last at most 12 hours and include neither the alert
 * time nor 18:00, when the user is reminded to prepare for the next day. Throws `invalid-input`.
 */
function checkQuietHours(settings: Settings): void {
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
      `The alert hour ${settings.alertTime} is in your quiet hours. Move one of them.`,
    )
  if (isQuiet(EVENING))
    throw invalidInput(
      'quietFrom',
      'Quiet hours must leave 18:00 free: the reminder to prepare for the next day comes then. Start them later or end them sooner.',
    )
}
