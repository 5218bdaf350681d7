import { ComboBox } from '../../../components/combo-box.tsx'
import { countryOptions } from './country-names.ts'

const options = countryOptions()

export interface CountryFieldProps {
  readonly value: string | null
  readonly onChange: (country: string | null) => void
  readonly placeholder: string
  readonly description: string
}

/** Import it from `later-fields.ts`, as the time zones beside it. */
export function CountryField(props: CountryFieldProps) {
  return (
    <ComboBox
      {...props}
      label="Country"
      options={options}
      unknown="No country has that name. Choose one from the list."
    />
  )
}
