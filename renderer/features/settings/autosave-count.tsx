import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { saveSettings } from './save-settings.ts'

/** The settings that are whole numbers. */
type CountField =
  | 'leadMinutes'
  | 'applicationFollowUpDays'
  | 'thankYouLapseHours'
  | 'promiseGraceWorkingDays'
  | 'maxUnanswered'

interface AutosaveCountProps {
  readonly label: string
  readonly description: string
  readonly field: CountField
  readonly value: number
}

/** A field for a whole number, which saves itself. The command refuses anything else and names the limits. */
export function AutosaveCount({ field, value, ...rest }: AutosaveCountProps) {
  return (
    <AutosaveTextField
      {...rest}
      inputMode="numeric"
      value={String(value)}
      onSave={(text, seen) => saveSettings({ [field]: toNumber(text) }, { [field]: seen })}
    />
  )
}

/** Reads a whole number. Any other text becomes -1, which the command refuses; JSON cannot carry NaN. */
function toNumber(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : -1
}
