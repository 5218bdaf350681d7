import { holidayCountries } from '#shared/model/holiday-countries'
import type { Option } from '../../../components/select.tsx'

const names = new Intl.DisplayNames('en', { type: 'region' })

/** A country in English: "Germany". */
export function countryName(code: string): string {
  return names.of(code) ?? code
}

/** Every country whose public holidays are known, by name. */
export function countryOptions(): readonly Option<string>[] {
  return [...holidayCountries]
    .map((value) => ({ value, name: countryName(value) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
