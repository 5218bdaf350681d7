import type { ZoneName } from '#shared/model/scalars'
import type { Option } from '../../../components/select.tsx'

/** A zone by its place and its region: "New York (America)". */
export function zoneName(zone: ZoneName): string {
  const parts = zone.replaceAll('_', ' ').split('/')
  const place = parts.at(-1) ?? zone
  return parts.length > 1 ? `${place} (${parts.slice(0, -1).join(', ')})` : place
}

/** Every zone that this machine knows, by place, and the one in use whatever its name. */
export function zoneOptions(inUse: ZoneName | null): readonly Option<string>[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(inUse ? [inUse] : [])])
  return [...zones]
    .map((value) => ({ value, name: zoneName(value) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
