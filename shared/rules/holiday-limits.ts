import type { PlainDate } from '../model/scalars.ts'

/**
 * The last year of which the public holidays of a country are known, where that is soon: a government names
 * the days each year, and no calendar can compute them. The rows are kept beside the corrections in
 * `electron/services/holidays`, and checked each December.
 */
const lastKnownYears: Readonly<Record<string, number>> = {
  // The State Council moves working days in a notice each November.
  CN: 2026,
  ID: 2027,
  IN: 2027,
  KY: 2026,
  // The full moons of later years are not in the tables, except those of Vesak.
  LK: 2026,
  MY: 2027,
  SG: 2027,
  TH: 2026,
  VN: 2027,
}

/** Returns the last year whose public holidays are known; null if they can be computed for every year. */
export function getLastKnownHolidayYear(country: string): number | null {
  return lastKnownYears[country] ?? null
}

/** Describes what the country of a card is for, and of which years its public holidays are not known. */
export function describeCountryHolidays(country: string | null): string {
  const lastYear = country === null ? null : getLastKnownHolidayYear(country)
  const effect = 'Public holidays there don’t count.'
  return lastYear === null ? effect : `${effect} They’re not known for ${lastYear + 1} and later.`
}

/** Returns true if the public holidays of a country in a year are known. */
export function areHolidaysKnown(country: string, year: number): boolean {
  return year <= (getLastKnownHolidayYear(country) ?? year)
}

/**
 * Returns the sentence for a plan that reaches days whose public holidays are not known; null if they all
 * are. `name` is the country's English name.
 */
export function describeUnknownHolidays(
  { country, name }: { readonly country: string; readonly name: string },
  days: readonly PlainDate[],
): string | null {
  const years = [...new Set(days.map((day) => Number.parseInt(day, 10)))]
    .filter((year) => !areHolidaysKnown(country, year))
    .sort((a, b) => a - b)
  if (years.length === 0) return null
  return `Callback doesn’t know the public holidays of ${name} for ${years.join(' and ')} yet. Check the dates yourself.`
}
