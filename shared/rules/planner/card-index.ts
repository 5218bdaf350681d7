import type { Card } from '../../model/card.ts'
import type { Id } from '../../model/scalars.ts'

/** The index of each card in the workspace's list of cards, by its id. */
export type CardIndex = ReadonlyMap<Id, number>

/** A selection of cards by id. Some of the ids may have no card. */
interface Selection {
  readonly cards: readonly Card[]
  readonly ids: ReadonlySet<Id>
}

/** An empty index, for a board in which no card has been looked up yet. */
export const emptyCardIndex: CardIndex = new Map()

/** Returns the index unchanged if every selected card is still where it says; otherwise rebuilds it. */
export function updateCardIndex({ cards, ids }: Selection, index: CardIndex): CardIndex {
  for (const id of ids) {
    const position = index.get(id)
    if (position === undefined || cards[position]?.id !== id) return buildIndex(cards)
  }
  return index
}

/** Returns the selected cards that exist, in board order. */
export function pickCards({ cards, ids }: Selection, index: CardIndex): readonly Card[] {
  const positions: number[] = []
  for (const id of ids) {
    const position = index.get(id)
    if (position !== undefined) positions.push(position)
  }
  return positions.sort((a, b) => a - b).map((position) => cards[position] as Card)
}

function buildIndex(cards: readonly Card[]): CardIndex {
  const index = new Map<Id, number>()
  for (const [position, { id }] of cards.entries()) index.set(id, position)
  return index
}
