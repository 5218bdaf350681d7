import type { z } from 'zod'
import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import type { Holidays } from '../../rules/plan-input.ts'
import type { DateFormats } from '../../text/date-formats.ts'

/** The facts a command may use besides the workspace and its input. */
export interface CommandContext {
  /** The current instant. */
  readonly now: EpochMs
  /** The user's zone. */
  readonly zone: ZoneName
  /** Returns a new identifier at each call. */
  readonly newId: () => Id
  /** Finds a follow-up in the current plan; null if the rules no longer call for it. */
  readonly findFollowUp: (key: string) => FollowUp | null
  /** The public holidays that the plan uses, by country. */
  readonly holidays: Holidays
  /** How texts write dates and times. If it is missing, the default formats are used. */
  readonly formats?: DateFormats
}

/** The result of a command. */
export interface Outcome {
  /** The workspace after the command. */
  readonly workspace: Workspace
  /** What the command does, as the user reads it after "Undo": "Move Northwind Optics to Waiting". */
  readonly label: string
  /** The card that changed; null if it was deleted, or if no single card changed. */
  readonly cardId: Id | null
}

/**
 * One change a person can make: an input schema, and a pure function from workspace to workspace.
 * `apply` does not modify its arguments. It returns the whole change, or throws an AppError (`not-found`,
 * `not-allowed` or `invalid-input`) and changes nothing.
 */
export interface CommandDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type
  readonly input: Schema
  /** True if the result is saved but Undo skips it, such as a draft that is saved while the user types. */
  readonly isExcludedFromUndo?: true
  apply(workspace: Workspace, input: z.output<Schema>, context: CommandContext): Outcome
}

/** Returns a command definition as it is, and infers the type of its input from its schema. */
export function defineCommand<Type extends string, Schema extends z.ZodType>(
  definition: CommandDefinition<Type, Schema>,
): CommandDefinition<Type, Schema> {
  return definition
}
