import type { ZoneName } from '../model/scalars.ts'

/**
 * The names under which browsers and Node list some zones, and the names these have in the IANA time zone
 * database, where the older ones are links in `backward`. Every runtime accepts both.
 */
const currentNames: Readonly<Record<string, ZoneName>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Returns the present name of a zone: `Asia/Kolkata` for `Asia/Calcutta`. Other names stay as they are. */
export function getCurrentZoneName(zone: ZoneName): ZoneName {
  return currentNames[zone] ?? zone
}

/** Formats a zone as the city it is named after, by its present name: "Berlin", "Kolkata". */
export function formatZoneCity(zone: ZoneName): string {
  return (getCurrentZoneName(zone).split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
