import { ComboBox } from '../combo-box.tsx'
import { listCountryOptions } from './country-names.ts'

const options = listCountryOptions()

/** The properties of `CountryField`. The country is its two-letter code, null if none is chosen. */
export interface CountryFieldProps {
  readonly value: string | null
  readonly onChange: (country: string | null) => void
  readonly description: string
}

/** A field to choose a country. Import it from `lazy-fields.ts`, which loads it only when it is needed. */
export function CountryField(props: CountryFieldProps) {
  return (
    <ComboBox
      {...props}
      label="Country"
      options={options}
      placeholder="None"
      noMatchMessage="No country has that name. Choose one from the list."
    />
  )
}
