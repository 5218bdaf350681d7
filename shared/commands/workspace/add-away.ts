import { z } from 'zod'
import { type PlainDate, plainDateSchema } from '../../model/scalars.ts'
import type { Settings } from '../../model/settings.ts'
import { formatFullDay, type SentenceContext } from '../../text/format-day-in-sentence.ts'
import { daysBetween, toPlainDate } from '../../time/day.ts'
import { checkDay } from '../core/check-dates.ts'
import { defineCommand } from '../core/command.ts'
import { invalidInput } from '../core/field-errors.ts'

/** Days away are shorter than a year; a longer time is a typing mistake. */
const LONGEST_AWAY_DAYS = 365

type AwayRange = NonNullable<Settings['away']>[number]

/**
 * Adds days on which the user does not follow up, both ends included. Throws `invalid-input` if they end before
 * they begin, last a year or more, or overlap others.
 */
export const addAway = defineCommand({
  type: 'add-away',
  input: z.strictObject({ type: z.literal('add-away'), from: plainDateSchema, until: plainDateSchema }),
  apply(workspace, { from, until }, context) {
    const { settings } = workspace
    const away = settings.away ?? []
    checkDay(from, 'from', context)
    checkDay(until, 'until', context)
    checkLength(from, until)
    checkOverlap({ from, until }, away, {
      today: toPlainDate(context.now, context.zone),
      formats: context.formats,
    })
    const ranges = [...away, { from, until }].sort((a, b) => (a.from < b.from ? -1 : 1))
    return {
      workspace: { ...workspace, settings: { ...settings, away: ranges } },
      label: 'Add days away',
      cardId: null,
    }
  },
})

function checkLength(from: PlainDate, until: PlainDate): void {
  if (until < from) throw invalidInput('until', 'These days end before they start. Check both dates.')
  if (daysBetween(from, until) >= LONGEST_AWAY_DAYS)
    throw invalidInput('until', 'Days away can last a year at most. Check both dates.')
}

function checkOverlap(
  { from, until }: AwayRange,
  away: readonly AwayRange[],
  context: SentenceContext,
): void {
  const other = away.find((range) => range.from <= until && from <= range.until)
  if (!other) return
  const [start, end] = [other.from, other.until].map((day) =>
    formatFullDay(day, context.today, context.formats),
  )
  const when = start === end ? `on ${start}` : `from ${start} to ${end}`
  throw invalidInput('away', `You’re already away ${when}. Choose other dates, or remove those first.`)
}
