import { holidayCountries } from '#shared/model/holiday-countries'
import type { Option } from '../../../components/select.tsx'

const names = new Intl.DisplayNames('en', { type: 'region' })

/** Formats a country code in English: "Germany". */
export function countryName(code: string): string {
  return names.of(code) ?? code
}

/** Lists the countries whose public holidays are known, sorted by name. */
export function countryOptions(): readonly Option<string>[] {
  return [...holidayCountries]
    .map((value) => ({ value, name: countryName(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
