import type { Settings } from '#shared/model/settings'
import { runCommand } from '../../state/run-command.ts'

/**
 * Saves changed settings. Resolves with the error message to show at the field, or with null once they are
 * saved.
 */
export async function saveSettings(changes: Partial<Settings>): Promise<string | null> {
  const result = await runCommand({ type: 'edit-settings', changes }, { show: 'nothing' })
  return result.ok ? null : result.error.message
}

/** Saves settings that were chosen and cannot be invalid. A failure is shown as a message. */
export function changeSettings(changes: Partial<Settings>): void {
  void runCommand({ type: 'edit-settings', changes }, { show: 'failure' })
}
