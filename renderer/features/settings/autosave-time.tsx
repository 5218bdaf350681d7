import type { WallTime } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { formatTime } from '#shared/text/format-day'
import { TimeField } from '../../components/dates/time-field.tsx'
import { followUnlessChanged } from '../../forms/create-autosave.ts'
import { FieldNotice } from '../../forms/field-notice.tsx'
import { useAutosave } from '../../forms/use-autosave.ts'
import { useFormats } from '../../state/use-board.ts'
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
  const formats = useFormats()
  const autosave = useAutosave<WallTime | null>({
    name: rest.label,
    toWords: (time) => (time === null ? '' : formatTime(time, formats)),
    rebase: followUnlessChanged,
    value: settings[field],
    onSave: async (time, seen) =>
      time === null
        ? { message: 'Enter a time, hours and minutes.', reason: 'invalid' }
        : saveSettings({ [field]: time }, { [field]: seen }),
  })
  return (
    <div>
      <TimeField
        {...rest}
        value={autosave.value}
        onChange={autosave.set}
        onBlur={() => void autosave.save()}
        error={autosave.error}
      />
      <FieldNotice news={autosave.news} />
    </div>
  )
}
