import { assertNever } from '../../errors/assert-never.ts'
import type { PlainDate } from '../../model/scalars.ts'
import { formatDayShort } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import type { CommandContext } from '../core/command.ts'
import type { RecordedOutcome } from './outcome-input.ts'

/**
 * Describes what came of a call or a message, as a label that `toPastTense` can put into the past: "Note that
 * Ian will get back by Fri 30 October". `name` is null if it is not known who it was.
 */
export function describeOutcome(
  outcome: RecordedOutcome,
  { company, name }: { readonly company: string; readonly name: string | null },
  { now, zone, formats }: Pick<CommandContext, 'now' | 'zone' | 'formats'>,
): string {
  const who = name ?? company
  const onDay = (date: PlainDate) => formatDayShort(date, toPlainDate(now, zone), formats)
  switch (outcome.kind) {
    case 'not-yet':
      return outcome.getBackBy === null
        ? `Note “not yet” from ${who}`
        : `Note that ${who} will get back by ${onDay(outcome.getBackBy)}`
    case 'call-on':
      return `Note that you can call ${who} on ${onDay(outcome.date)}`
    case 'out-of-office':
      return `Note that ${who} is away until ${onDay(outcome.date)}`
    case 'next-interview':
      return outcome.interview === null
        ? `Note that ${company} wants another interview`
        : `Add an interview with ${company}`
    case 'offer':
      return `Note the offer from ${company}`
    case 'no':
      return `Note the no from ${company}`
    case 'thanks':
      return `Note the thanks from ${who}`
    case 'voicemail':
      return `Leave a voicemail for ${name ?? 'the hiring team'}`
    case 'nobody':
      return 'Note that nobody picked up'
    default:
      return assertNever(outcome)
  }
}
