import type { Settings } from '#shared/model/settings'
import { Choice } from '../../components/choice.tsx'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { changeSettings, saveSettings } from './save-settings.ts'
import { SettingsGroup } from './settings-group.tsx'

/** The pace of a card: how soon to check in if the employer has named no date. */
const paces = [
  {
    value: 'standard',
    name: 'Patient',
    explanation: 'With no date named, check in after a week. Right for most employers.',
  },
  {
    value: 'assertive',
    name: 'Brisk',
    explanation: 'With no date named, check in three days after your thanks. For sales and similar fields.',
  },
] as const

/** The settings for notes: the user's name, and the pace that new cards start with. */
export function NoteSettings({ settings }: { readonly settings: Settings }) {
  return (
    <SettingsGroup title="Your notes">
      <AutosaveTextField
        label="Your name"
        description="Signs every note."
        value={settings.yourName}
        onSave={(yourName) => saveSettings({ yourName })}
      />
      <Choice
        label="Pace of new cards"
        look="list"
        value={settings.defaultPace}
        options={paces}
        onChange={(defaultPace) => changeSettings({ defaultPace })}
      />
    </SettingsGroup>
  )
}
