import type { PlainDate } from '#shared/model/scalars'

/**
 * A row that puts the data of date-holidays right for one country. Rules are written in the grammar of that
 * library: `12-24`, `friday after 06-19`, `12-25 since 2025`.
 */
export interface HolidayCorrection {
  /** An ISO 3166-1 code. */
  readonly country: string
  /** The regions to which the row applies, `''` for the country without a region; all of them if missing. */
  readonly regions?: readonly string[]
  /** Rules of the library that are not public holidays. */
  readonly remove?: readonly string[]
  /** Rules of public holidays. A rule that the library has under another type becomes public. */
  readonly add?: readonly string[]
  /** Single days that are public holidays. */
  readonly addDays?: readonly PlainDate[]
  /** Single days that are working days, although a rule of the library falls on them. */
  readonly removeDays?: readonly PlainDate[]
  /** The first and the last year of a suspension of all public holidays; null if no end is known. */
  readonly suspended?: { readonly from: number; readonly until: number | null }
  /** What is wrong in the library. */
  readonly why: string
  /** The law or the official list, and whether it was read or is still to be checked. */
  readonly source: string
}

/** Builds the rules of the Monday after each of some fixed days that falls on a weekend. */
export function giveBackOnMonday(days: readonly string[]): readonly string[] {
  return days.map((day) => `substitutes ${day} if Saturday,Sunday then next Monday`)
}
