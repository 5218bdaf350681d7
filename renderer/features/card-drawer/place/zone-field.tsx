import { useMemo } from 'react'
import type { ZoneName } from '#shared/model/scalars'
import { ComboBox } from '../../../components/combo-box.tsx'
import { zoneOptions } from './zone-names.ts'

export interface ZoneFieldProps {
  readonly label: string
  readonly value: ZoneName | null
  readonly onChange: (zone: ZoneName | null) => void
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | null
}

/** Hundreds of names: import it from `later-fields.ts`. */
export function ZoneField({ value, ...rest }: ZoneFieldProps) {
  const options = useMemo(() => zoneOptions(value), [value])
  return (
    <ComboBox
      {...rest}
      value={value}
      options={options}
      unknown="No time zone has that name. Choose one from the list, by its city."
    />
  )
}
