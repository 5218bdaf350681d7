import type { Change } from '#shared/model/change'
import type { Workspace } from '#shared/model/workspace'

/** The changes that can be undone (`done`) and redone (`undone`), the most recent last. */
interface History {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

/** How many steps can be undone. */
const MAX_STEPS = 100

// Stored by workspace object: if a write fails and memory returns to the durable workspace, so does the
// history.
const histories = new WeakMap<Workspace, History>()

/** Returns the history of a workspace. If the workspace was read from disk, it has only the last command. */
export function getHistory(workspace: Workspace): History {
  return histories.get(workspace) ?? { done: workspace.lastChange ? [workspace.lastChange] : [], undone: [] }
}

/** Returns a copy of the workspace with this history. The file stores its last command too. */
export function withHistory(workspace: Workspace, history: History): Workspace {
  const done = history.done.slice(-MAX_STEPS)
  const next: Workspace = { ...workspace, lastChange: done.at(-1) ?? null }
  histories.set(next, { done, undone: history.undone })
  return next
}

/**
 * Gives `after` the history of `before`, and returns `after`. For changes that cannot be undone, such as
 * those of the alert ledger or of a draft.
 */
export function copyHistory(before: Workspace, after: Workspace): Workspace {
  histories.set(after, getHistory(before))
  return after
}
