import type { Id } from '#shared/model/scalars'

/** A card's position in its column and the cards around it. */
interface Neighbours {
  readonly previous: Id | null
  readonly next: Id | null
  /** 1 for the topmost; 0 when the card is not in the column. */
  readonly position: number
  readonly count: number
}

/** Finds the cards above and below a card. */
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
