import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'

/**
 * Returns the ids of the cards that were added, changed or deleted. Cards are compared by identity: a command
 * replaces the cards it changes and keeps the others.
 */
export function findChangedCards(before: readonly Card[], after: readonly Card[]): ReadonlySet<Id> {
  const [oldCards, newCards] = trimCommonEnds(before, after)
  const oldCardsById = new Map(oldCards.map((card) => [card.id, card]))
  const changedIds = new Set<Id>()
  for (const card of newCards) {
    if (oldCardsById.get(card.id) !== card) changedIds.add(card.id)
    oldCardsById.delete(card.id)
  }
  for (const id of oldCardsById.keys()) changedIds.add(id)
  return changedIds
}

/** Drops the cards that both lists begin and end with, so that few cards remain to be compared. */
function trimCommonEnds(a: readonly Card[], b: readonly Card[]): readonly [readonly Card[], readonly Card[]] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
