import { holidayCountries } from '#shared/model/holiday-countries'
import type { Option } from '../../../components/select.tsx'

const names = new Intl.DisplayNames('en', { type: 'region' })

/** Formats a country code in English: "Germany". */
export function formatCountry(code: string): string {
  return names.of(code) ?? code
}

/** Lists the countries whose public holidays are known, sorted by name. */
export function listCountryOptions(): readonly Option<string>[] {
  return [...holidayCountries]
    .map((value) => ({ value, name: formatCountry(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
