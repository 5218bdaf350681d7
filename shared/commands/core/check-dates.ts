import type { AppError } from '../../errors/app-error.ts'
import type { EpochMs, IsoInstant, PlainDate } from '../../model/scalars.ts'
import { addDays, toPlainDate } from '../../time/day.ts'
import { toEpoch, toIso } from '../../time/instant.ts'
import type { CommandContext } from './command.ts'
import { invalidInput } from './field-errors.ts'

const TEN_YEARS_DAYS = 3653
/** A day in milliseconds. */
const DAY = 86_400_000

/**
 * Throws `invalid-input` if an instant is more than ten years from now, because it is then a typing mistake.
 */
export function checkInstant(instant: EpochMs, field: string, context: CommandContext): void {
  if (Math.abs(instant - context.now) > TEN_YEARS_DAYS * DAY)
    throw tooFarAway(toIso(instant).slice(0, 4), field)
}

/** Throws `invalid-input` if a day is more than ten years from now, such as one in the year 26. */
export function checkDay(date: PlainDate, field: string, context: CommandContext): void {
  const today = toPlainDate(context.now, context.zone)
  const isNear = date <= addDays(today, TEN_YEARS_DAYS) && date >= addDays(today, -TEN_YEARS_DAYS)
  if (!isNear) throw tooFarAway(String(Number(date.slice(0, 4))), field)
}

/**
 * Parses the time at which something happened; null means now. `what` completes the sentence "Enter when …".
 * Throws `invalid-input` for a time in the future.
 */
export function parsePastInstant(
  at: IsoInstant | null,
  { field, what }: { readonly field: string; readonly what: string },
  context: CommandContext,
): EpochMs {
  if (at === null) return context.now
  const instant = toEpoch(at)
  if (instant > context.now) throw invalidInput(field, `That time is in the future. Enter when ${what}.`)
  checkInstant(instant, field, context)
  return instant
}

function tooFarAway(year: string, field: string): AppError {
  return invalidInput(field, `The year ${year} is more than ten years away. Check the date.`)
}
