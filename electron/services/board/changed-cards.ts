import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'

/**
 * Returns the ids of the cards that were added, changed or deleted. Cards are compared by identity: a command replaces
 * the cards it changes and keeps the others.
 */
export function findChangedCards(before: readonly Card[], after: readonly Card[]): ReadonlySet<Id> {
  const [oldCards, newCards] = trimCommonEnds(before, after)
  const old = new Map(oldCards.map((card) => [card.id, card]))
  const changed = new Set<Id>()
  for (const card of newCards) {
    if (old.get(card.id) !== card) changed.add(card.id)
    old.delete(card.id)
  }
  for (const id of old.keys()) changed.add(id)
  return changed
}

/** Leaves out the cards that both lists begin and end with, which is nearly all of them, so that they need no map. */
function trimCommonEnds(a: readonly Card[], b: readonly Card[]): readonly [readonly Card[], readonly Card[]] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
