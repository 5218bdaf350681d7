import type { Workspace } from '../model/workspace.ts'
import { type Command, commands } from './commands.ts'
import type { CommandContext, Outcome } from './core/command.ts'

/** Runs a parsed command. Throws the AppErrors of the command; the workspace passed in is never touched. */
export function runCommand(workspace: Workspace, command: Command, context: CommandContext): Outcome {
  const rule = commands[command.type]
  // Each rule takes its own input; the table's key and the input's type are the same word.
  const apply = rule.apply as (workspace: Workspace, input: Command, context: CommandContext) => Outcome
  return apply(workspace, command, context)
}

/** Whether a command is saved without becoming a step of undo. */
export function isQuiet(command: Command): boolean {
  const rule: { readonly quiet?: true } = commands[command.type]
  return rule.quiet === true
}
