import type { Command } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import type { CommandContext } from '#shared/commands/core/command'
import { isExcludedFromUndo, runCommand } from '#shared/commands/run-command'
import { AppError } from '#shared/errors/app-error'
import type { Change } from '#shared/model/change'
import type { Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import type { Clock } from '../../host/ports.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Planner } from '../board/planner.ts'
import { getFormats } from '../board/time-context.ts'
import { copyHistory, getHistory, withHistory } from './history.ts'

/** The result of a change. */
export interface CommandResult {
  /** The text for the toast. */
  readonly label: string
  /** The card that the change concerns; null if it concerns no single card or deleted it. */
  readonly cardId: Id | null
}

/** Makes the changes that the user requests. Each method resolves when its change is durable. */
export interface CommandService {
  run(command: Command): Promise<CommandResult>
  /** Reverses the last command. Throws `nothing-to-undo`. */
  undo(): Promise<CommandResult>
  /** Makes the last undone command again. Throws `nothing-to-redo`. */
  redo(): Promise<CommandResult>
}

/** Creates the command service of a store; ids come from `newId`, time from `clock`. */
export function createCommandService(deps: {
  store: WorkspaceStore
  planner: Planner
  clock: Clock
  newId: () => Id
}): CommandService {
  const { store, planner, clock, newId } = deps

  const createContext = (head: Workspace): CommandContext => {
    const now = clock.now()
    return {
      now,
      zone: clock.zone(),
      newId,
      formats: getFormats(clock, head.settings),
      holidays: planner.getHolidays(head),
      findFollowUp: (key) => planner.findFollowUp(head, key),
    }
  }

  const run = (command: Command) =>
    store.update((head) => {
      const context = createContext(head)
      const outcome = runCommand(head, command, context)
      const result = { label: outcome.label, cardId: outcome.cardId }
      if (isExcludedFromUndo(command)) return { workspace: copyHistory(head, outcome.workspace), result }
      const changeInfo = { id: newId(), at: toIso(context.now), label: outcome.label }
      const change = diffWorkspaces(head, outcome.workspace, changeInfo)
      const history = { done: [...getHistory(head).done, change], undone: [] }
      return { workspace: withHistory(outcome.workspace, history), result }
    })

  const undo = () =>
    store.update((head) => {
      const { done, undone } = getHistory(head)
      const change = done.at(-1)
      if (!change) throw new AppError('nothing-to-undo', 'There’s nothing to undo.')
      const history = { done: done.slice(0, -1), undone: [...undone, change] }
      return {
        workspace: withHistory(applyChange(head, change, 'undo'), history),
        result: toResult(change, 'before'),
      }
    })

  const redo = () =>
    store.update((head) => {
      const { done, undone } = getHistory(head)
      const change = undone.at(-1)
      if (!change) throw new AppError('nothing-to-redo', 'There’s nothing to redo.')
      const history = { done: [...done, change], undone: undone.slice(0, -1) }
      return {
        workspace: withHistory(applyChange(head, change, 'redo'), history),
        result: toResult(change, 'after'),
      }
    })

  return { run, undo, redo }
}

/** Creates the result of undo or redo, with the card as it is on that side of the change. */
function toResult(change: Change, side: 'before' | 'after'): CommandResult {
  return { label: change.label, cardId: change.cards[0]?.[side]?.id ?? null }
}
