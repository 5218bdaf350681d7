import { closingReasonNames } from '#shared/commands/cards/close-card'
import type { Card } from '#shared/model/card'
import { type ClosingReason, closingReasons } from '#shared/model/closing'
import type { Channel } from '#shared/model/person'
import type { Id, PlainDate } from '#shared/model/scalars'
import type { DateFormats } from '#shared/text/date-formats'
import { formatDay } from '#shared/text/format-day'
import type { ChoiceOption } from '../../components/choice.tsx'

/** What the dialog holds while the user says why the card is closed. */
export interface ClosingEntry {
  /** Null until the user chooses one. */
  readonly reason: ClosingReason | null
  /** The person who said no; null if not noted. */
  readonly personId: Id | null
  /** The channel by which the rejection came; null if not noted. */
  readonly channel: Channel | null
  /** What would have made the difference, in the employer's words; may be empty. */
  readonly feedback: string
  /** True if the user wants to be reminded in 90 days to get in touch again. */
  readonly reconnect: boolean
}

/** The dialog with nothing entered. */
export const blankClosing: ClosingEntry = {
  reason: null,
  personId: null,
  channel: null,
  feedback: '',
  reconnect: false,
}

/**
 * Removes what does not belong to the reason: everything other than the reason is kept only for a rejection.
 */
export function toClosing(entry: ClosingEntry & { readonly reason: ClosingReason }): ClosingEntry & {
  readonly reason: ClosingReason
} {
  return entry.reason === 'rejected' ? entry : { ...blankClosing, reason: entry.reason }
}

/** Fits what was entered earlier to the card: a person who has been removed since is left out. */
export function adaptClosing(entry: ClosingEntry, { people }: Pick<Card, 'people'>): ClosingEntry {
  return people.some(({ id }) => id === entry.personId) ? entry : { ...entry, personId: null }
}

/** Lists the reasons to choose from. `noAnswerHint` is shown below "No answer came"; empty for none. */
export function listReasonOptions(noAnswerHint: string): readonly ChoiceOption<ClosingReason>[] {
  return closingReasons.map((value) => ({
    value,
    name: closingReasonNames[value],
    ...(value === 'no-answer' && noAnswerHint !== '' && { explanation: noAnswerHint }),
  }))
}

/** A reason for which several cards can be closed. A job is accepted on its own card. */
export type ReasonForSeveral = Exclude<ClosingReason, 'accepted'>

/** Lists the reasons for which several cards can be closed. */
export function listReasonsForSeveral(): readonly ChoiceOption<ReasonForSeveral>[] {
  return closingReasons.flatMap((value) =>
    value === 'accepted' ? [] : [{ value, name: closingReasonNames[value] }],
  )
}

/** The most companies that the dialog names. */
const MAX_NAMES = 4

/** Names the companies whose cards are closed: "Halyard and Quill", "Halyard, Quill, Kestrel, Polder and 3 more". */
export function describeCompanies(companies: readonly string[]): string {
  const shown = companies.length > MAX_NAMES ? companies.slice(0, MAX_NAMES) : companies.slice(0, -1)
  const last = companies.length > MAX_NAMES ? `${companies.length - MAX_NAMES} more` : companies.at(-1)
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`
}

/**
 * Says whether the app suggests to close the card as "No answer came": from the day `from` on, and never if that is
 * null. The user may choose it at any time.
 */
export function describeNoAnswer(
  from: PlainDate | null,
  { today, formats }: { readonly today: PlainDate | null; readonly formats: DateFormats },
): string {
  if (from === null || today === null) return ''
  if (from <= today) return 'Suggested: nothing has come for a good while.'
  return `Answers take 25 days on average. Callback suggests this from ${formatDay(from, today, formats)}.`
}
