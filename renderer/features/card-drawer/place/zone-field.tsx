import { useMemo } from 'react'
import type { ZoneName } from '#shared/model/scalars'
import { ComboBox } from '../../../components/combo-box.tsx'
import { listZoneOptions } from './zone-names.ts'

/** The properties of `ZoneField`. The zone is null if none is chosen. */
export interface ZoneFieldProps {
  readonly label: string
  readonly value: ZoneName | null
  readonly onChange: (zone: ZoneName | null) => void
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | null
}

/** A field to choose a time zone. Import it from `lazy-fields.ts`, which loads it only when it is needed. */
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
