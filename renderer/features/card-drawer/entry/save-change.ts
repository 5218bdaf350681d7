import type { CommandInput } from '#shared/commands/commands'
import { runCommand } from '../../../state/run-command.ts'

/**
 * Runs a command and returns its failure, which the caller shows at the field. Resolves with the error
 * message, or with null once the change is saved.
 */
export async function saveChange(command: CommandInput): Promise<string | null> {
  const result = await runCommand(command, { show: 'nothing' })
  return result.ok ? null : result.error.message
}
