import type { z } from 'zod'
import type { EpochMs, Id, ZoneName } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { FollowUp } from '../../rules/follow-up.ts'
import type { Holidays } from '../../rules/plan-input.ts'

/** What a command may know beside the workspace and its input. */
export interface CommandContext {
  readonly now: EpochMs
  /** The user's zone. */
  readonly zone: ZoneName
  /** A new identifier at each call. */
  readonly newId: () => Id
  /** Looks a follow-up up in the plan as of now; null when the rules do not call for it any more. */
  readonly findFollowUp: (key: string) => FollowUp | null
  /** What the plan knows of public holidays. */
  readonly holidays: Holidays
}

/** What a command did: the next workspace, the words for "Undo …", and the card to look at. */
export interface Outcome {
  readonly workspace: Workspace
  readonly label: string
  readonly cardId: Id | null
}

/**
 * One change a person can make: an input schema, and a pure function from workspace to workspace.
 * `apply` leaves its arguments untouched and throws an AppError (`not-found`, `not-allowed`, `invalid-input`)
 * for what cannot be done; nothing is ever half-done.
 */
export interface CommandDefinition<Type extends string, Schema extends z.ZodType> {
  readonly type: Type
  readonly input: Schema
  /** The result is saved, but Undo passes over it, such as a draft that is saved while the user types. */
  readonly isExcludedFromUndo?: true
  apply(workspace: Workspace, input: z.output<Schema>, context: CommandContext): Outcome
}

/** Infers the input type of a command from its schema. */
export function defineCommand<Type extends string, Schema extends z.ZodType>(
  definition: CommandDefinition<Type, Schema>,
): CommandDefinition<Type, Schema> {
  return definition
}
