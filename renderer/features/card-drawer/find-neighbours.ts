import type { Id } from '#shared/model/scalars'

/** A card's position in its column and the cards around it. */
interface Neighbours {
  /** The card above; null at the top of the column. */
  readonly previous: Id | null
  /** The card below; null at the bottom of the column. */
  readonly next: Id | null
  /** 1 for the topmost card; 0 if the card is not in the column. */
  readonly position: number
  /** The number of cards in the column. */
  readonly count: number
}

/** Finds the cards above and below a card. `column` lists the card ids from top to bottom. */
export function findNeighbours(column: readonly Id[], cardId: Id): Neighbours {
  const index = column.indexOf(cardId)
  const position = index + 1
  if (index < 0) return { previous: null, next: null, position, count: column.length }
  return {
    previous: column[index - 1] ?? null,
    next: column[index + 1] ?? null,
    position,
    count: column.length,
  }
}
