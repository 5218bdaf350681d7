import type { Change } from '#shared/model/change'
import type { Workspace } from '#shared/model/workspace'

/** The commands that can be undone and redone, the most recent last. */
interface History {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

const MAX_STEPS = 100

// Kept for each workspace object: when a write fails and memory returns to the durable workspace, so does its
// history.
const histories = new WeakMap<Workspace, History>()

/** Returns the history of a workspace. One that was read from disk has only its last command. */
export function getHistory(workspace: Workspace): History {
  return histories.get(workspace) ?? { done: workspace.lastChange ? [workspace.lastChange] : [], undone: [] }
}

/** Returns the workspace with this history; its last command is saved with it. */
export function withHistory(workspace: Workspace, history: History): Workspace {
  const done = history.done.slice(-MAX_STEPS)
  const next: Workspace = { ...workspace, lastChange: done.at(-1) ?? null }
  histories.set(next, { done, undone: history.undone })
  return next
}

/**
 * Gives `after` the history of `before`: for changes that are not commands, such as the ledger or a draft.
 */
export function copyHistory(before: Workspace, after: Workspace): Workspace {
  histories.set(after, getHistory(before))
  return after
}
