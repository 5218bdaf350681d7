import type { Id } from '#shared/model/scalars'

/** A card among those of its column. */
interface Neighbours {
  readonly previous: Id | null
  readonly next: Id | null
  /** 1 for the topmost; 0 where it does not stand there. */
  readonly place: number
  readonly count: number
}

/** Who stands above and below a card. */
export function neighboursOf(column: readonly Id[], cardId: Id): Neighbours {
  const index = column.indexOf(cardId)
  const place = index + 1
  if (index < 0) return { previous: null, next: null, place, count: column.length }
  return {
    previous: column[index - 1] ?? null,
    next: column[index + 1] ?? null,
    place,
    count: column.length,
  }
}
