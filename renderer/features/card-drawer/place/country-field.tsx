import { ComboBox } from '../../../components/combo-box.tsx'
import { listCountryOptions } from './country-names.ts'

const options = listCountryOptions()

export interface CountryFieldProps {
  readonly value: string | null
  readonly onChange: (country: string | null) => void
  readonly placeholder: string
  readonly description: string
}

/** A field to choose a country. Import the lazy one from `lazy-fields.ts`. */
export function CountryField(props: CountryFieldProps) {
  return (
    <ComboBox
      {...props}
      label="Country"
      options={options}
      noMatchMessage="No country has that name. Choose one from the list."
    />
  )
}
