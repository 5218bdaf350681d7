import type { Change } from '#shared/model/change'
import type { Workspace } from '#shared/model/workspace'

/** The commands that can be undone and redone, the most recent last. */
interface History {
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
}

const MOST = 100

// Kept beside each workspace rather than on its own: when a write fails and memory goes back to the workspace that is
// durable, its history comes back with it.
const histories = new WeakMap<Workspace, History>()

/** The history of a workspace. One read from disk knows its last command only. */
export function historyOf(workspace: Workspace): History {
  return histories.get(workspace) ?? { done: workspace.lastChange ? [workspace.lastChange] : [], undone: [] }
}

/** The workspace with this history; the last command goes to disk with it. */
export function withHistory(workspace: Workspace, history: History): Workspace {
  const done = history.done.slice(-MOST)
  const next: Workspace = { ...workspace, lastChange: done.at(-1) ?? null }
  histories.set(next, { done, undone: history.undone })
  return next
}

/** A workspace changed by something that is no command (the ledger, a draft) keeps the history of the old one. */
export function keepingHistory(before: Workspace, after: Workspace): Workspace {
  histories.set(after, historyOf(before))
  return after
}
