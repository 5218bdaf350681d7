import type { CommandInput } from '#shared/commands/commands'
import type { Settings } from '#shared/model/settings'
import { runCommand } from '../../state/run-command.ts'
import { type SaveRefusal, toSaveRefusal } from '../../state/save-refusal.ts'
import { useSeen } from '../../state/use-seen.ts'

/** What `edit-settings` changes. */
export type SettingsChange = Extract<CommandInput, { type: 'edit-settings' }>['changes']

/**
 * Saves changed settings. Resolves with the refusal to show at the field, or with null once they are
 * saved. `seen` is what they replace, as the user saw it.
 */
export async function saveSettings(
  changes: SettingsChange,
  seen: Record<string, unknown>,
): Promise<SaveRefusal | null> {
  const result = await runCommand({ type: 'edit-settings', changes, seen }, { show: 'nothing' })
  return result.ok ? null : toSaveRefusal(result.error)
}

/**
 * Returns the function that saves settings that were chosen and cannot be invalid. A failure is shown as a message.
 * `shown` are the settings from which the user chooses.
 */
export function useChangeSettings(shown: Settings): (changes: SettingsChange) => void {
  const sendSeen = useSeen(shown)
  return (changes) =>
    void sendSeen(changes, (seen) =>
      runCommand({ type: 'edit-settings', changes, seen }, { show: 'failure' }),
    )
}
