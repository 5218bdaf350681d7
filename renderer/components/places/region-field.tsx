import { listHolidayRegions } from '#shared/model/holiday-regions'
import { useRoute } from '../../state/use-route.ts'
import { Select } from '../select.tsx'

/** The option that stands for no region. */
const NONE = ''

interface RegionFieldProps {
  readonly country: string | null
  /** The second part of the region's ISO 3166-2 code; null if none is chosen. */
  readonly value: string | null
  readonly onChange: (region: string | null) => void
}

/** A field to choose a region of a country. Renders nothing if the country has no holidays of a region. */
export function RegionField({ country, ...rest }: RegionFieldProps) {
  if (country === null || listHolidayRegions(country).length === 0) return null
  // The key keeps the names of one country's regions away from those of another.
  return <RegionSelect key={country} country={country} {...rest} />
}

function RegionSelect({ country, value, onChange }: RegionFieldProps & { readonly country: string }) {
  const { data } = useRoute('holidays.listRegions', { country })
  const names = new Map(data?.map(({ code, name }) => [code, name]))
  // Until their names are loaded, and if they cannot be, the codes stand for them.
  const regions = listHolidayRegions(country)
    .map((code) => ({ value: code, name: names.get(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <Select
      label="Region"
      value={value ?? NONE}
      options={[{ value: NONE, name: 'None chosen' }, ...regions]}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      description="Some regions have holidays of their own."
    />
  )
}
