import type { Card } from '../../model/card.ts'
import type { Id } from '../../model/scalars.ts'

/** The position of each card in the workspace's list. */
export type CardIndex = ReadonlyMap<Id, number>

/** A selection of a board's cards by id; not all of them need exist. */
interface Wanted {
  readonly cards: readonly Card[]
  readonly ids: ReadonlySet<Id>
}

/** The index of a board in which no card has been looked up yet. */
export const emptyCardIndex: CardIndex = new Map()

/** Returns the known positions, or a rebuilt index where a wanted card is no longer at its position. */
export function updateCardIndex({ cards, ids }: Wanted, known: CardIndex): CardIndex {
  for (const id of ids) {
    const place = known.get(id)
    if (place === undefined || cards[place]?.id !== id) return allPlaces(cards)
  }
  return known
}

/** Returns the wanted cards that exist, in board order. */
export function pickCards({ cards, ids }: Wanted, places: CardIndex): readonly Card[] {
  const theirs: number[] = []
  for (const id of ids) {
    const place = places.get(id)
    if (place !== undefined) theirs.push(place)
  }
  return theirs.sort((a, b) => a - b).map((place) => cards[place] as Card)
}

function allPlaces(cards: readonly Card[]): CardIndex {
  const places = new Map<Id, number>()
  for (const [place, { id }] of cards.entries()) places.set(id, place)
  return places
}
