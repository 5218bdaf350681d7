import { useMemo } from 'react'
import type { ZoneName } from '#shared/model/scalars'
import { ComboBox } from '../../../components/combo-box.tsx'
import { listZoneOptions } from './zone-names.ts'

export interface ZoneFieldProps {
  readonly label: string
  readonly value: ZoneName | null
  readonly onChange: (zone: ZoneName | null) => void
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | null
}

/** A field to choose a time zone, with hundreds of names. Import the lazy one from `lazy-fields.ts`. */
export function ZoneField({ value, ...rest }: ZoneFieldProps) {
  const options = useMemo(() => listZoneOptions(value), [value])
  return (
    <ComboBox
      {...rest}
      value={value}
      options={options}
      noMatchMessage="No time zone has that name. Choose one from the list, by its city."
    />
  )
}
