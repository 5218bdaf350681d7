import type { CommandInput } from '#shared/commands/commands'
import { runCommand } from '../../../state/run-command.ts'

/**
 * Runs a command whose failure is shown at its field. Resolves with the error message, or null once it is
 * saved.
 */
export async function saveChange(command: CommandInput): Promise<string | null> {
  const result = await runCommand(command, { show: 'nothing' })
  return result.ok ? null : result.error.message
}
