import { z } from 'zod'
import { type Workspace, workspaceSchema } from '#shared/model/workspace'

/**
 * Creates a check that a workspace can be read again after it is written: data that fails the schema would
 * make the whole file unreadable at the next start. The check throws a TypeError, because only a bug in a
 * command can make it fail. It skips items that were loaded or checked before, so its cost depends on the
 * size of the change.
 */
export function createStorableCheck(loaded: Workspace): (workspace: Workspace) => void {
  const checkedItems = new WeakSet<object>()
  const dropChecked = <T extends object>(items: readonly T[]) =>
    items.filter((item) => !checkedItems.has(item))
  const remember = ({ cards, actions, templates, ledger, lastChange }: Workspace) => {
    for (const items of [cards, actions, templates, ledger]) for (const item of items) checkedItems.add(item)
    if (lastChange) checkedItems.add(lastChange)
  }
  remember(loaded)
  return (workspace) => {
    const { lastChange } = workspace
    const result = workspaceSchema.safeParse({
      ...workspace,
      cards: dropChecked(workspace.cards),
      actions: dropChecked(workspace.actions),
      templates: dropChecked(workspace.templates),
      ledger: dropChecked(workspace.ledger),
      lastChange: lastChange && checkedItems.has(lastChange) ? null : lastChange,
    })
    if (!result.success)
      throw new TypeError(`A change that cannot be stored: ${z.prettifyError(result.error)}`)
    remember(workspace)
  }
}
