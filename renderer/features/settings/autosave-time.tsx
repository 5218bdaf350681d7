import type { WallTime } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { TimeField } from '../../components/time-field.tsx'
import { useSaved } from '../../forms/use-autosave.ts'
import { saveSettings } from './save-settings.ts'

interface SavedTimeProps {
  readonly label: string
  readonly description?: string
  readonly field: 'alertTime' | 'quietFrom' | 'quietUntil'
  readonly settings: Settings
}

/** A time saves itself when its field is left: while it is typed, it passes through times nobody meant. */
export function SavedTime({ field, settings, ...words }: SavedTimeProps) {
  const saved = useSaved<WallTime | null>({
    value: settings[field],
    onSave: async (time) =>
      time === null ? 'Give a time, hours and minutes.' : saveSettings({ [field]: time }),
  })
  return (
    <TimeField
      {...words}
      value={saved.value}
      onChange={saved.set}
      onBlur={() => void saved.save()}
      error={saved.error}
    />
  )
}
