import { holidayCountries } from '#shared/model/holiday-countries'
import type { SearchableOption } from '../find-options.ts'

const regionNames = new Intl.DisplayNames('en', { type: 'region' })

/**
 * Other names of countries that people type: former and official ones, those in the country's own language,
 * and parts that stand for the whole.
 */
const otherNames: Readonly<Record<string, string>> = {
  AE: 'Emirates, Dubai, Abu Dhabi',
  AT: 'Österreich',
  BA: 'Bosnia, Herzegovina',
  BE: 'België, Belgique',
  BR: 'Brasil',
  BY: 'Belorussia',
  CD: 'Zaire, DR Congo, Congo-Kinshasa',
  CG: 'Congo-Brazzaville',
  CH: 'Schweiz, Suisse, Svizzera',
  CI: 'Ivory Coast',
  CN: 'People’s Republic of China',
  CV: 'Cabo Verde',
  CZ: 'Czech Republic, Česko',
  DE: 'Deutschland',
  DK: 'Danmark',
  ES: 'España',
  FI: 'Suomi',
  GB: 'Great Britain, England, Scotland, Wales, Northern Ireland, Britain',
  GR: 'Hellas',
  HK: 'Hong Kong',
  HR: 'Hrvatska',
  HU: 'Magyarország',
  IE: 'Eire, Republic of Ireland',
  IN: 'Bharat',
  IT: 'Italia',
  JP: 'Nippon',
  KP: 'DPRK',
  KR: 'Korea, Republic of Korea',
  MD: 'Moldavia',
  MK: 'Macedonia',
  MM: 'Burma',
  MX: 'México',
  NL: 'Holland, The Netherlands, Nederland',
  NO: 'Norge',
  NZ: 'Aotearoa',
  PL: 'Polska',
  RU: 'Russian Federation',
  SE: 'Sverige',
  SK: 'Slovak Republic',
  SZ: 'Swaziland',
  TR: 'Türkiye, Turkey, Turkiye',
  TW: 'Formosa, Republic of China',
  US: 'United States of America, America, The States',
  VN: 'Viet Nam',
}

/** Abbreviations by which people know a country. Other codes would be listed before the names that begin with them. */
const otherAbbreviations: Readonly<Record<string, string>> = {
  AE: 'UAE',
  CD: 'DRC',
  CN: 'PRC',
  GB: 'UK GB',
  KR: 'ROK',
  SA: 'KSA',
  US: 'USA US',
  ZA: 'RSA',
}

/** Formats a two-letter country code as the English name of the country: "Germany". */
export function formatCountry(code: string): string {
  return regionNames.of(code) ?? code
}

/**
 * Lists the countries whose public holidays are known, sorted by name, each with the other names by which it
 * is found.
 */
export function listCountryOptions(): readonly SearchableOption[] {
  return [...holidayCountries]
    .map((value) => ({
      value,
      name: formatCountry(value),
      keywords: otherNames[value]?.split(', ') ?? [],
      abbreviations: otherAbbreviations[value]?.split(' ') ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
