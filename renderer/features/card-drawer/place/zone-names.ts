import type { ZoneName } from '#shared/model/scalars'
import { getCurrentZoneName } from '#shared/time/zone-renames'
import type { SearchableOption } from '../../../components/find-options.ts'
import { zoneAbbreviations } from './zone-abbreviations.ts'
import { zoneCities } from './zone-cities.ts'

/** Formats a zone as its city of today and its region: "New York (America)", "Kolkata (Asia)". */
export function formatZone(zone: ZoneName): string {
  const parts = getCurrentZoneName(zone).replaceAll('_', ' ').split('/')
  const city = parts.at(-1) ?? zone
  return parts.length > 1 ? `${city} (${parts.slice(0, -1).join(', ')})` : city
}

/**
 * Lists the zones this machine knows under their present names, sorted by city, each with the other names by
 * which it is found. The zone already chosen is listed even if the machine does not know it, and under the
 * name it is stored with; null if none is chosen.
 */
export function listZoneOptions(chosenZone: ZoneName | null): readonly SearchableOption[] {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  const oldNames = new Map(known.map((zone) => [getCurrentZoneName(zone), zone]))
  const values = new Map([...oldNames.keys()].map((zone) => [zone, zone]))
  if (chosenZone) values.set(getCurrentZoneName(chosenZone), chosenZone)
  return [...values]
    .map(([zone, value]) => ({
      value,
      name: formatZone(zone),
      keywords: listKeywords(zone, oldNames.get(zone)),
      abbreviations: zoneAbbreviations[zone]?.split(' ') ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Lists the city of yesterday, if the zone was renamed, and the cities that share its clocks. */
function listKeywords(zone: ZoneName, oldName: ZoneName | undefined): readonly string[] {
  const cities = zoneCities[zone]?.split(', ') ?? []
  const oldCity = oldName === undefined || oldName === zone ? undefined : oldName.split('/').at(-1)
  return oldCity ? [oldCity.replaceAll('_', ' '), ...cities] : cities
}
