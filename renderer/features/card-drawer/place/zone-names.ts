import type { ZoneName } from '#shared/model/scalars'
import type { Option } from '../../../components/select.tsx'

/** Formats a zone as its city and its region: "New York (America)". */
export function formatZone(zone: ZoneName): string {
  const parts = zone.replaceAll('_', ' ').split('/')
  const city = parts.at(-1) ?? zone
  return parts.length > 1 ? `${city} (${parts.slice(0, -1).join(', ')})` : city
}

/**
 * Lists the zones this machine knows, sorted by city. The zone already chosen is listed even if the machine
 * does not know it; null if none is chosen.
 */
export function listZoneOptions(chosenZone: ZoneName | null): readonly Option<string>[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(chosenZone ? [chosenZone] : [])])
  return [...zones]
    .map((value) => ({ value, name: formatZone(value) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
