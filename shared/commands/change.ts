import type { Card } from '../model/card.ts'
import type { Change } from '../model/change.ts'
import type { Id, IsoInstant } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'

/** What differs between two workspaces, by identity: a command replaces what it changes and keeps the rest. */
export function changeBetween(
  before: Workspace,
  after: Workspace,
  told: { id: Id; at: IsoInstant; label: string },
): Change {
  const old = new Map(before.cards.map((card, index) => [card.id, { card, index }]))
  const kept = new Set(after.cards.map((card) => card.id))
  const cards: Change['cards'] = []
  after.cards.forEach((card, index) => {
    const was = old.get(card.id)
    if (was?.card !== card) cards.push({ before: was?.card ?? null, after: card, index: was?.index ?? index })
  })
  for (const { card, index } of old.values())
    if (!kept.has(card.id)) cards.push({ before: card, after: null, index })
  return {
    ...told,
    cards,
    settings: pair(before.settings, after.settings),
    templates: pair(before.templates, after.templates),
    deeds: pair(before.deeds, after.deeds),
  }
}

function pair<T>(before: T, after: T): { before: T; after: T } | null {
  return before === after ? null : { before, after }
}

/** Takes a change back (`undo`) or does it again (`redo`). Drafts written meanwhile stay. */
export function applyChange(workspace: Workspace, change: Change, direction: 'undo' | 'redo'): Workspace {
  const to = direction === 'undo' ? 'before' : 'after'
  const cards = change.cards.reduce<readonly Card[]>(
    (list, one) => placed(list, { id: (one.before ?? one.after)?.id ?? '', card: one[to], index: one.index }),
    workspace.cards,
  )
  return {
    ...workspace,
    cards: [...cards],
    settings: change.settings?.[to] ?? workspace.settings,
    templates: change.templates?.[to] ?? workspace.templates,
    deeds: change.deeds?.[to] ?? workspace.deeds,
  }
}

function placed(cards: readonly Card[], to: { id: Id; card: Card | null; index: number }): readonly Card[] {
  const { card } = to
  if (card === null) return cards.filter((one) => one.id !== to.id)
  if (cards.some((one) => one.id === to.id))
    return cards.map((one) => (one.id === to.id ? { ...card, drafts: one.drafts } : one))
  return cards.toSpliced(to.index, 0, card)
}
