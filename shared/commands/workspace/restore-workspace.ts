import type { Workspace } from '../../model/workspace.ts'

/**
 * The workspace with what a backup holds: cards, templates, settings, and what was done. Everything equal stays the
 * very same, so that the change is what differs. Alerts given since stay given: nothing is alerted twice.
 */
export function restoreWorkspace(head: Workspace, backup: Workspace): Workspace {
  const old = new Map(head.cards.map((card) => [card.id, card]))
  const given = new Set(head.ledger.map((entry) => entry.id))
  return {
    ...head,
    cards: backup.cards.map((card) => same(old.get(card.id), card)),
    deeds: same(head.deeds, backup.deeds),
    templates: same(head.templates, backup.templates),
    settings: same(head.settings, backup.settings),
    ledger: [...backup.ledger.filter((entry) => !given.has(entry.id)), ...head.ledger],
  }
}

/** The one that is there already, where the two hold the same. */
function same<T>(here: T | undefined, stored: T): T {
  return here !== undefined && JSON.stringify(here) === JSON.stringify(stored) ? here : stored
}
