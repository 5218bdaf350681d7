import type { Card, Draft } from '../../model/card.ts'
import type { Change } from '../../model/change.ts'
import type { Id, IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'

/**
 * Returns what a command changed. Unchanged cards and lists are recognised by identity (`===`), because a command
 * copies only what it changes.
 */
export function diffWorkspaces(
  before: Workspace,
  after: Workspace,
  header: { id: Id; at: IsoInstant; label: string },
): Change {
  const oldCards = new Map(before.cards.map((card, index) => [card.id, { card, index }]))
  const keptIds = new Set(after.cards.map((card) => card.id))
  const cards: Change['cards'] = []
  after.cards.forEach((card, index) => {
    const previous = oldCards.get(card.id)
    if (previous?.card !== card)
      cards.push({ before: previous?.card ?? null, after: card, index: previous?.index ?? index })
  })
  for (const { card, index } of oldCards.values())
    if (!keptIds.has(card.id)) cards.push({ before: card, after: null, index })
  return {
    ...header,
    cards,
    settings: diffValue(before.settings, after.settings),
    templates: diffValue(before.templates, after.templates),
    actions: diffValue(before.actions, after.actions),
  }
}

function diffValue<T>(before: T, after: T): { before: T; after: T } | null {
  return before === after ? null : { before, after }
}

/**
 * Reverses a change (`undo`) or makes it again (`redo`). Drafts that the user has written since the change are kept.
 */
export function applyChange(workspace: Workspace, change: Change, direction: 'undo' | 'redo'): Workspace {
  const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  const cards = change.cards.reduce<readonly Card[]>(
    (list, entry) => applyCard(list, { from: entry[from], to: entry[to], index: entry.index }),
    workspace.cards,
  )
  return {
    ...workspace,
    cards: [...cards],
    settings: change.settings?.[to] ?? workspace.settings,
    templates: change.templates?.[to] ?? workspace.templates,
    actions: change.actions?.[to] ?? workspace.actions,
  }
}

/** Turns one card from its state `from` into its state `to`; null means that the card does not exist on that side. */
function applyCard(
  cards: readonly Card[],
  { from, to, index }: { from: Card | null; to: Card | null; index: number },
): readonly Card[] {
  if (to === null) return cards.filter(({ id }) => id !== from?.id)
  if (!cards.some(({ id }) => id === to.id)) return cards.toSpliced(index, 0, to)
  return cards.map((card) =>
    card.id === to.id ? { ...to, drafts: mergeDrafts({ current: card, from, to }) } : card,
  )
}

/** Returns the drafts of `to`. A draft that the user has written or discarded since the change stays as it is now. */
function mergeDrafts({ current, from, to }: { current: Card; from: Card | null; to: Card }): Draft[] {
  const keys = new Set([...to.drafts, ...current.drafts].map((draft) => draft.key))
  return [...keys].flatMap((key) => {
    const findDraft = (card: Card | null) => card?.drafts.find((draft) => draft.key === key)
    return (isSameDraft(findDraft(current), findDraft(from)) ? findDraft(to) : findDraft(current)) ?? []
  })
}

function isSameDraft(a: Draft | undefined, b: Draft | undefined): boolean {
  return a === b || (a?.subject === b?.subject && a?.body === b?.body && a?.savedAt === b?.savedAt)
}
