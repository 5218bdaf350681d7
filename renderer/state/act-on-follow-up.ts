import { toQuickActionCommand } from '#shared/commands/follow-ups/quick-action-command'
import type { QuickAction } from '#shared/rules/quick-actions'
import { type CommandResult, runCommand } from './run-command.ts'

/**
 * Carries out a quick action on a follow-up without opening the follow-up, and shows the result as a message.
 */
export function actOnFollowUp(action: QuickAction, key: string): Promise<CommandResult> {
  return runCommand(toQuickActionCommand(action, key))
}
