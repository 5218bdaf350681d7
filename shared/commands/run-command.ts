import type { Workspace } from '../model/workspace.ts'
import { type Command, commands } from './commands.ts'
import type { CommandContext, Outcome } from './core/command.ts'

/**
 * Runs a command whose input has been validated, and returns its result. Never modifies `workspace`. Throws
 * an AppError if the change is not possible.
 */
export function runCommand(workspace: Workspace, command: Command, context: CommandContext): Outcome {
  const definition = commands[command.type]
  // TypeScript cannot see that the definition found by `command.type` accepts exactly this command, hence the
  // cast.
  const apply = definition.apply as (workspace: Workspace, input: Command, context: CommandContext) => Outcome
  return apply(workspace, command, context)
}

/** Returns true if Undo skips a command: its result is saved, but Undo reverses the command before it. */
export function isExcludedFromUndo(command: Command): boolean {
  const definition: { readonly isExcludedFromUndo?: true } = commands[command.type]
  return definition.isExcludedFromUndo === true
}
