import type { Settings } from '#shared/model/settings'
import { runCommand } from '../../state/run-command.ts'

/** Saves what changed; answers the sentence of a refusal, to be shown at its field, or null. */
export async function saveSettings(changes: Partial<Settings>): Promise<string | null> {
  const result = await runCommand({ type: 'edit-settings', changes }, { tell: 'nothing' })
  return result.ok ? null : result.error.message
}

/** Saves a choice that no rule refuses; what fails is told in passing. */
export function changeSettings(changes: Partial<Settings>): void {
  void runCommand({ type: 'edit-settings', changes }, { tell: 'failure' })
}
