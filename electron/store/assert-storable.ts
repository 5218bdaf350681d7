import { z } from 'zod'
import { type Workspace, workspaceSchema } from '#shared/model/workspace'

/**
 * Makes the check that a workspace, once written, can be read again: what fails the schema would make the whole file
 * unreadable at the next start. Throws a TypeError, for only a defect in a command gets that far. What was loaded or
 * checked before is not looked at again, so a change costs what it changed.
 */
export function checkStorable(loaded: Workspace): (workspace: Workspace) => void {
  const known = new WeakSet<object>()
  const unknown = <T extends object>(items: readonly T[]) => items.filter((item) => !known.has(item))
  const remember = ({ cards, deeds, templates, ledger, lastChange }: Workspace) => {
    for (const items of [cards, deeds, templates, ledger]) for (const item of items) known.add(item)
    if (lastChange) known.add(lastChange)
  }
  remember(loaded)
  return (workspace) => {
    const { lastChange } = workspace
    const parsed = workspaceSchema.safeParse({
      ...workspace,
      cards: unknown(workspace.cards),
      deeds: unknown(workspace.deeds),
      templates: unknown(workspace.templates),
      ledger: unknown(workspace.ledger),
      lastChange: lastChange && known.has(lastChange) ? null : lastChange,
    })
    if (!parsed.success)
      throw new TypeError(`A change that cannot be stored: ${z.prettifyError(parsed.error)}`)
    remember(workspace)
  }
}
