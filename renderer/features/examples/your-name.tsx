import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { runCommand } from '../../state/run-command.ts'
import { toSaveRefusal } from '../../state/save-refusal.ts'
import { useRoute } from '../../state/use-route.ts'

/** Asks for the name that signs every note. */
export function YourName() {
  const { data: settings } = useRoute('settings.get', {}, { refetchOn: ['board.changed'] })
  if (!settings) return null
  return (
    <AutosaveTextField
      label="Your name"
      description="Signs your notes. You can change it in Settings."
      value={settings.yourName}
      onSave={async (yourName, seen) => {
        const result = await runCommand(
          { type: 'edit-settings', changes: { yourName }, seen: { yourName: seen } },
          { show: 'nothing' },
        )
        return result.ok ? null : toSaveRefusal(result.error)
      }}
    />
  )
}
