import type { Card, Draft } from '../../model/card.ts'
import type { Change } from '../../model/change.ts'
import type { Id, IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'

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

/** Takes a change back (`undo`) or does it again (`redo`). What was drafted meanwhile stays. */
export function applyChange(workspace: Workspace, change: Change, direction: 'undo' | 'redo'): Workspace {
  const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const)
  const cards = change.cards.reduce<readonly Card[]>(
    (list, one) => placed(list, { from: one[from], to: one[to], index: one.index }),
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

function placed(
  cards: readonly Card[],
  { from, to, index }: { from: Card | null; to: Card | null; index: number },
): readonly Card[] {
  if (to === null) return cards.filter((one) => one.id !== from?.id)
  if (!cards.some((one) => one.id === to.id)) return cards.toSpliced(index, 0, to)
  return cards.map((one) => (one.id === to.id ? { ...to, drafts: draftsOf({ now: one, from, to }) } : one))
}

/** The drafts of the side gone to, but for those that were written or put away since the change. */
function draftsOf({ now, from, to }: { now: Card; from: Card | null; to: Card }): Draft[] {
  const keys = new Set([...to.drafts, ...now.drafts].map((draft) => draft.key))
  return [...keys].flatMap((key) => {
    const of = (card: Card | null) => card?.drafts.find((draft) => draft.key === key)
    return (isSame(of(now), of(from)) ? of(to) : of(now)) ?? []
  })
}

function isSame(a: Draft | undefined, b: Draft | undefined): boolean {
  return a === b || (a?.subject === b?.subject && a?.body === b?.body && a?.savedAt === b?.savedAt)
}
