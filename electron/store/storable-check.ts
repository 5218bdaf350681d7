import { z } from 'zod'
import { type Workspace, workspaceSchema } from '#shared/model/workspace'

/**
 * Creates a check that a workspace can be read again once it is written: data that fails the schema would make the
 * whole file unreadable at the next start. The check throws a TypeError, because only a bug in a command can cause it.
 * It skips items that were loaded or checked before, so its cost depends on the size of the change.
 */
export function createStorableCheck(loaded: Workspace): (workspace: Workspace) => void {
  const checked = new WeakSet<object>()
  const unchecked = <T extends object>(items: readonly T[]) => items.filter((item) => !checked.has(item))
  const remember = ({ cards, actions, templates, ledger, lastChange }: Workspace) => {
    for (const items of [cards, actions, templates, ledger]) for (const item of items) checked.add(item)
    if (lastChange) checked.add(lastChange)
  }
  remember(loaded)
  return (workspace) => {
    const { lastChange } = workspace
    const parsed = workspaceSchema.safeParse({
      ...workspace,
      cards: unchecked(workspace.cards),
      actions: unchecked(workspace.actions),
      templates: unchecked(workspace.templates),
      ledger: unchecked(workspace.ledger),
      lastChange: lastChange && checked.has(lastChange) ? null : lastChange,
    })
    if (!parsed.success)
      throw new TypeError(`A change that cannot be stored: ${z.prettifyError(parsed.error)}`)
    remember(workspace)
  }
}
