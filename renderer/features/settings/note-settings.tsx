import type { Settings } from '#shared/model/settings'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Select } from '../../components/select.tsx'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { saveSettings, useChangeSettings } from './save-settings.ts'
import styles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

const tones = [
  {
    value: 'plain',
    name: 'Plain',
    explanation: '“Hi Jane, thanks for the call today.” Right for most people.',
  },
  {
    value: 'formal',
    name: 'Formal',
    explanation: '“Dear Jane, thank you for your time today.” For law, public service and the like.',
  },
] as const

const greetingNames = [
  { value: 'hi', name: 'Hi Jane' },
  { value: 'hello', name: 'Hello Jane' },
] as const

const closingNames = [
  { value: 'best', name: 'Best' },
  { value: 'thanks', name: 'Thanks' },
  { value: 'kind-regards', name: 'Kind regards' },
] as const

interface NoteSettingsProps {
  readonly settings: Settings
  readonly onOpenTemplates: () => void
}

/** The settings for notes: the user's name, and how they read. */
export function NoteSettings({ settings, onOpenTemplates }: NoteSettingsProps) {
  const changeSettings = useChangeSettings(settings)
  return (
    <SettingsGroup title="Your notes">
      <AutosaveTextField
        label="Your name"
        description="Signs every note; a plain one with your first name."
        value={settings.yourName}
        onSave={(yourName, seen) => saveSettings({ yourName }, { yourName: seen })}
      />
      <AutosaveTextField
        label="Your signature"
        description="Goes under your name in emails, such as a phone number or a link. LinkedIn and text messages don’t get it."
        multiline
        value={settings.signature ?? ''}
        onSave={(signature, seen) => saveSettings({ signature }, { signature: seen })}
      />
      <Choice
        label="Tone of your notes"
        look="list"
        value={settings.tone ?? 'plain'}
        options={tones}
        onChange={(tone) => changeSettings({ tone })}
      />
      <div className={styles.times}>
        <Select
          label="Greeting in plain notes"
          value={settings.greeting ?? 'hi'}
          options={greetingNames}
          onChange={(greeting) => changeSettings({ greeting })}
        />
        <Select
          label="Closing in plain notes"
          value={settings.closing ?? 'best'}
          options={closingNames}
          onChange={(closing) => changeSettings({ closing })}
        />
      </div>
      <div className={styles.templates}>
        <p>Every text that a note begins from can be read, changed and put back.</p>
        <Button onPress={onOpenTemplates}>Edit the templates…</Button>
      </div>
    </SettingsGroup>
  )
}
