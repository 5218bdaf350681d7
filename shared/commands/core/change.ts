import type { Card } from '../../model/card.ts'
import type { Change } from '../../model/change.ts'
import type { Id, IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'

/**
 * Returns the difference between the workspaces before and after a command. A command copies only what it
 * changes, so cards and lists that are identical (`===`) have not changed.
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

/** Returns both values if they differ; null if they are identical. */
function diffValue<T>(before: T, after: T): { before: T; after: T } | null {
  return before === after ? null : { before, after }
}

/**
 * Reverses a change (`undo`) or applies it again (`redo`). Keeps drafts that the user has written since the
 * change.
 */
export function applyChange(workspace: Workspace, change: Change, direction: 'undo' | 'redo'): Workspace {
  const [oldSide, newSide] =
    direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  const cards = change.cards.reduce<readonly Card[]>(
    (list, entry) =>
      applyCard(list, { oldCard: entry[oldSide], newCard: entry[newSide], index: entry.index }),
    workspace.cards,
  )
  return {
    ...workspace,
    cards: [...cards],
    settings: change.settings?.[newSide] ?? workspace.settings,
    templates: change.templates?.[newSide] ?? workspace.templates,
    actions: change.actions?.[newSide] ?? workspace.actions,
  }
}

/**
 * Replaces `oldCard` with `newCard`. Inserts the new card at `index` if the old one is null, or removes the
 * old card if the new one is.
 */
function applyCard(
  cards: readonly Card[],
  { oldCard, newCard, index }: { oldCard: Card | null; newCard: Card | null; index: number },
): readonly Card[] {
  if (newCard === null) return cards.filter(({ id }) => id !== oldCard?.id)
  if (!cards.some(({ id }) => id === newCard.id)) return cards.toSpliced(index, 0, newCard)
  return cards.map((card) =>
    card.id === newCard.id ? keepNotes({ currentCard: card, oldCard, newCard }) : card,
  )
}

/**
 * Returns `newCard`, but keeps the drafts that the user has written or discarded since the change, and the
 * texts that they chose for notes.
 */
function keepNotes({
  currentCard,
  oldCard,
  newCard,
}: {
  readonly currentCard: Card
  readonly oldCard: Card | null
  readonly newCard: Card
}): Card {
  const merge = <T extends { readonly key: string }>(read: (card: Card | null) => readonly T[] | undefined) =>
    mergeEntries({ current: read(currentCard) ?? [], old: read(oldCard) ?? [], next: read(newCard) ?? [] })
  const hasChoices = currentCard.noteChoices !== undefined || newCard.noteChoices !== undefined
  return {
    ...newCard,
    drafts: merge((card) => card?.drafts),
    ...(hasChoices && { noteChoices: merge((card) => card?.noteChoices) }),
  }
}

/** Returns the entries of `next`, but those of `current` that changed since `old`. */
function mergeEntries<T extends { readonly key: string }>(lists: {
  readonly current: readonly T[]
  readonly old: readonly T[]
  readonly next: readonly T[]
}): T[] {
  const keys = new Set([...lists.next, ...lists.current].map((entry) => entry.key))
  return [...keys].flatMap((key) => {
    const find = (list: readonly T[]) => list.find((entry) => entry.key === key)
    const isUntouched = isSameEntry(find(lists.current), find(lists.old))
    return find(isUntouched ? lists.next : lists.current) ?? []
  })
}

/** Compares two flat entries by their values. */
function isSameEntry(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
