import type { Card } from '../../model/card.ts'
import type { Id } from '../../model/scalars.ts'
import { listPatienceKeys } from '../facts/person-key.ts'

/** Cards that are planned together, because they share an employer or a person, directly or through others. */
export interface CardGroup {
  readonly cards: readonly Card[]
}

/** The groups that cards form, and the cards of each key of `listPatienceKeys`. */
interface GroupedCards {
  readonly groups: readonly CardGroup[]
  readonly idsByKey: ReadonlyMap<string, readonly Id[]>
}

/** A group that is still growing: the positions of its cards. A merged group is empty and names the other one. */
interface GrowingGroup {
  positions: number[]
  mergedInto: GrowingGroup | null
}

/** Groups cards that share patience. The cards of a group keep their order. */
export function groupCards(cards: readonly Card[]): GroupedCards {
  const groupByKey = new Map<string, GrowingGroup>()
  const groups: GrowingGroup[] = []
  const idsByKey = new Map<string, Id[]>()
  for (const [position, card] of cards.entries()) {
    const keys = listPatienceKeys(card)
    const group = joinGroups(keys, groupByKey) ?? { positions: [], mergedInto: null }
    if (group.positions.length === 0) groups.push(group)
    group.positions.push(position)
    for (const key of keys) {
      const ids = idsByKey.get(key)
      if (ids) ids.push(card.id)
      else {
        idsByKey.set(key, [card.id])
        groupByKey.set(key, group)
      }
    }
  }
  const grown = groups.filter(({ mergedInto }) => mergedInto === null)
  return { groups: grown.map((group) => toGroup(group, cards)), idsByKey }
}

/** Merges the groups of some keys into one and returns it; null if no key has a group. */
function joinGroups(
  keys: readonly string[],
  groupByKey: ReadonlyMap<string, GrowingGroup>,
): GrowingGroup | null {
  let joined: GrowingGroup | null = null
  for (const key of keys) {
    let group = groupByKey.get(key) ?? null
    while (group?.mergedInto) group = group.mergedInto
    if (group === null || group === joined) continue
    if (joined === null) {
      joined = group
      continue
    }
    for (const position of group.positions) joined.positions.push(position)
    group.positions = []
    group.mergedInto = joined
  }
  return joined
}

function toGroup({ positions }: GrowingGroup, cards: readonly Card[]): CardGroup {
  if (positions.length > 1) positions.sort((a, b) => a - b)
  return { cards: positions.map((position) => cards[position] as Card) }
}
