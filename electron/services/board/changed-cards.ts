import type { Card } from '#shared/model/card'
import type { Id } from '#shared/model/scalars'

/** The cards added, changed or deleted; by identity, as a command replaces the cards it changes and keeps the rest. */
export function findChangedCards(before: readonly Card[], after: readonly Card[]): ReadonlySet<Id> {
  const [were, are] = withoutSameEnds(before, after)
  const old = new Map(were.map((card) => [card.id, card]))
  const changed = new Set<Id>()
  for (const card of are) {
    if (old.get(card.id) !== card) changed.add(card.id)
    old.delete(card.id)
  }
  for (const id of old.keys()) changed.add(id)
  return changed
}

/** Between the ends that two boards share lies nearly always one card, and thousands need no map. */
function withoutSameEnds(
  a: readonly Card[],
  b: readonly Card[],
): readonly [readonly Card[], readonly Card[]] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
