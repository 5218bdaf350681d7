import { holidayCountries } from '#shared/model/holiday-countries'
import type { Option } from '../../../components/select.tsx'

const regionNames = new Intl.DisplayNames('en', { type: 'region' })

/** Formats a two-letter country code as the English name of the country: "Germany". */
export function formatCountry(code: string): string {
  return regionNames.of(code) ?? code
}

/** Lists the countries whose public holidays are known, sorted by name. */
export function listCountryOptions(): readonly Option<string>[] {
  return [...holidayCountries]
    .map((value) => ({ value, name: formatCountry(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
