import type { Workspace } from '../model/workspace.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { type Command, commands } from './commands.ts'
import type { CommandContext, Outcome } from './core/command.ts'
import { rememberLocalStarts } from './core/local-starts.ts'

/**
 * Runs a command whose input has been validated, and returns its result. Never modifies `workspace`. Throws
 * an AppError if the change is not possible.
 */
export function runCommand(workspace: Workspace, command: Command, context: CommandContext): Outcome {
  const definition = commands[command.type]
  // TypeScript cannot see that the definition found by `command.type` accepts exactly this command, hence the
  // cast.
  const apply = definition.apply as (workspace: Workspace, input: Command, context: CommandContext) => Outcome
  const outcome = apply(workspace, command, context)
  return {
    ...outcome,
    workspace: rememberLocalStarts({ before: workspace, after: outcome.workspace }, context.now),
    // The label is part of sentences, such as "Undo: Close …", which a name must not turn around.
    label: withoutDirectionMarks(outcome.label),
  }
}

/** Returns true if Undo skips a command: its result is saved, but Undo reverses the command before it. */
export function isExcludedFromUndo(command: Command): boolean {
  const definition: { readonly isExcludedFromUndo?: true } = commands[command.type]
  return definition.isExcludedFromUndo === true
}
