import type { Workspace } from '../../model/workspace.ts'

/**
 * Returns the workspace with the cards, templates, settings and follow-up actions of a backup. A value that
 * is equal in both stays the same object, so that the recorded change contains only what differs. Alerts that
 * fired since the backup stay in the alert ledger, so that no alert fires twice.
 */
export function restoreWorkspace(current: Workspace, backup: Workspace): Workspace {
  const existing = new Map(current.cards.map((card) => [card.id, card]))
  const firedIds = new Set(current.ledger.map((entry) => entry.id))
  return {
    ...current,
    cards: backup.cards.map((card) => keepIfEqual(existing.get(card.id), card)),
    actions: keepIfEqual(current.actions, backup.actions),
    templates: keepIfEqual(current.templates, backup.templates),
    settings: keepIfEqual(current.settings, backup.settings),
    ledger: [...backup.ledger.filter((entry) => !firedIds.has(entry.id)), ...current.ledger],
  }
}

/** Returns the current value if both hold the same data, and the restored one otherwise. */
function keepIfEqual<T>(current: T | undefined, restored: T): T {
  return current !== undefined && JSON.stringify(current) === JSON.stringify(restored) ? current : restored
}
