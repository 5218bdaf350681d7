import type { Card } from '../../model/card.ts'
import type { Id } from '../../model/scalars.ts'

/** Where each card stands on the board. */
export type Places = ReadonlyMap<Id, number>

/** Some cards of a board, by their ids; not all of them need be there. */
interface Wanted {
  readonly cards: readonly Card[]
  readonly ids: ReadonlySet<Id>
}

/** Of a board on which nobody looked for a card yet. */
export const unknownPlaces: Places = new Map()

/** The places known already, or all of them found anew where a wanted card is not where it was. */
export function placesOf({ cards, ids }: Wanted, known: Places): Places {
  for (const id of ids) {
    const place = known.get(id)
    if (place === undefined || cards[place]?.id !== id) return allPlaces(cards)
  }
  return known
}

/** The wanted cards that are there, in the order of the board. */
export function cardsAt({ cards, ids }: Wanted, places: Places): readonly Card[] {
  const theirs: number[] = []
  for (const id of ids) {
    const place = places.get(id)
    if (place !== undefined) theirs.push(place)
  }
  return theirs.sort((a, b) => a - b).map((place) => cards[place] as Card)
}

function allPlaces(cards: readonly Card[]): Places {
  const places = new Map<Id, number>()
  for (const [place, { id }] of cards.entries()) places.set(id, place)
  return places
}
