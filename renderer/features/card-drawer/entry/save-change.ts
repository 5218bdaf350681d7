import type { CommandInput } from '#shared/commands/commands'
import { runCommand } from '../../../state/run-command.ts'
import { type SaveRefusal, toSaveRefusal } from '../../../state/save-refusal.ts'

/**
 * Runs a command and returns its failure, which the caller shows at the field. Resolves with the refusal, or with
 * null once the change is saved.
 */
export async function saveChange(command: CommandInput): Promise<SaveRefusal | null> {
  const result = await runCommand(command, { show: 'nothing' })
  return result.ok ? null : toSaveRefusal(result.error)
}
