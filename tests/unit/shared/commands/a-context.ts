import { type CommandInput, commandSchema } from '#shared/commands/commands'
import type { CommandContext, Outcome } from '#shared/commands/core/command'
import { runCommand } from '#shared/commands/run-command'
import { AppError } from '#shared/errors/app-error'
import type { Card } from '#shared/model/card'
import { type Workspace, workspaceSchema } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { epochIn } from '#tests/support/builders/local-time'

export const zone = 'America/New_York'

/** Returns the instant of a local time in New York, such as "2026-03-03 18:00". */
export const at = epochIn(zone)

/** Tuesday 3 March 2026, 16:00 in New York, half an hour after the phone screen of the builders. */
export const now = at('2026-03-03 16:00')

/** Builds a command context for a workspace: ids count up, and follow-ups come from the real plan. */
export function aContext(workspace: Workspace, overrides: Partial<CommandContext> = {}): CommandContext {
  let count = 0
  const context = {
    now,
    zone,
    newId: () => `new-${++count}`,
    findFollowUp: () => null,
    holidays: {},
    ...overrides,
  }
  const find = (key: string) =>
    listFollowUps(workspace, context).find((followUp) => followUp.key === key) ?? null
  return { ...context, findFollowUp: overrides.findFollowUp ?? find }
}

/** Returns the real plan of a workspace. */
export function listFollowUps(
  workspace: Workspace,
  options: { readonly now?: number; readonly zone?: string } = {},
): readonly FollowUp[] {
  return planFollowUps({ workspace, zone: options.zone ?? zone, now: options.now ?? now, holidays: {} })
    .followUps
}

/**
 * Runs a command as the app does, on a deeply frozen workspace, and checks that the outcome can be stored.
 */
export function run(
  workspace: Workspace,
  command: CommandInput,
  overrides: Partial<CommandContext> = {},
): Outcome {
  const outcome = runCommand(
    deepFreeze(workspace),
    commandSchema.parse(command),
    aContext(workspace, overrides),
  )
  const stored = workspaceSchema.safeParse(outcome.workspace)
  if (!stored.success) throw new Error(`The outcome cannot be stored: ${stored.error.message}`)
  return outcome
}

/** Returns the card with this id, or the first card. */
export function theCard(workspace: Workspace, id?: string): Card {
  const card =
    id === undefined ? workspace.cards[0] : workspace.cards.find((candidate) => candidate.id === id)
  if (!card) throw new Error('There is no such card')
  return card
}

/** Returns the AppError that a call throws. */
export function catchAppError(act: () => unknown): AppError {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('It was not refused')
}

/** Returns the message that the user reads for an invalid command; empty if the command is valid. */
export function inputErrorMessage(command: unknown): string {
  const parsed = commandSchema.safeParse(command)
  return parsed.success ? '' : (parsed.error.issues[0]?.message ?? 'no message')
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
