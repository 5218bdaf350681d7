import type { WallTime } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { TimeField } from '../../components/time-field.tsx'
import { useAutosave } from '../../forms/use-autosave.ts'
import { saveSettings } from './save-settings.ts'

interface AutosaveTimeProps {
  readonly label: string
  readonly description?: string
  readonly field: 'alertTime' | 'quietFrom' | 'quietUntil'
  readonly settings: Settings
}

/**
 * A time field that saves itself, but only when the focus leaves it: while the user types 10:30, the field
 * briefly holds other valid times.
 */
export function AutosaveTime({ field, settings, ...rest }: AutosaveTimeProps) {
  const autosave = useAutosave<WallTime | null>({
    value: settings[field],
    onSave: async (time) =>
      time === null ? 'Give a time, hours and minutes.' : saveSettings({ [field]: time }),
  })
  return (
    <TimeField
      {...rest}
      value={autosave.value}
      onChange={autosave.set}
      onBlur={() => void autosave.save()}
      error={autosave.error}
    />
  )
}
