import { AppError } from '../errors/app-error.ts'
import type { EpochMs, PlainDate } from '../model/scalars.ts'
import { addDays, dayOf } from '../time/day.ts'
import { toIso } from '../time/instant.ts'
import type { CommandContext } from './command.ts'

const TEN_YEARS_DAYS = 3653
const DAY = 86_400_000

/** Refuses an instant more than ten years from now: a slip of the keyboard, not an interview. Throws `invalid-input`. */
export function checkInstant(instant: EpochMs, field: string, context: CommandContext): void {
  if (Math.abs(instant - context.now) <= TEN_YEARS_DAYS * DAY) return
  const year = toIso(instant).slice(0, 4)
  throw new AppError('invalid-input', `The year ${year} is more than ten years away. Check the date.`, {
    data: { field },
  })
}

/** Refuses a day more than ten years ahead. Throws `invalid-input`. */
export function checkDay(date: PlainDate, field: string, context: CommandContext): void {
  if (date <= addDays(dayOf(context.now, context.zone), TEN_YEARS_DAYS)) return
  throw new AppError(
    'invalid-input',
    `The year ${date.slice(0, 4)} is more than ten years away. Check the date.`,
    {
      data: { field },
    },
  )
}
