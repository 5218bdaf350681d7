import { commandOf } from '#shared/commands/follow-ups/command-for-action'
import type { FollowUpAct } from '#shared/rules/follow-up-acts'
import { type CommandResult, runCommand } from './run-command.ts'

/** Does something about a follow-up on the spot, and tells what became of it. */
export function actOn(act: FollowUpAct, key: string): Promise<CommandResult> {
  return runCommand(commandOf(act, key))
}
