import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames } from '#shared/model/stage'
import { type Direction, locateCard } from './arrow-moves.ts'

/** The ids of the cards in each column, from top to bottom. */
type Columns = Readonly<Record<Stage, readonly Id[]>>

/** The card that was moved. */
interface MovedCard {
  readonly id: Id
  readonly company: string
}

/**
 * Describes a move for screen readers: "Moved Northwind Optics to Waiting, 1 of 5". Returns an empty text if
 * the card is not on the board.
 */
export function describeMove(columns: Columns, card: MovedCard): string {
  const position = locateCard(columns, card.id)
  if (!position) return ''
  return `Moved ${card.company} to ${stageNames[position.stage]}, ${position.index + 1} of ${columns[position.stage].length}`
}

/**
 * Describes a move of several cards for screen readers: "3 cards moved to Waiting", or within a column "2 cards moved
 * in Waiting, now 3 to 4 of 6". Returns an empty text if none of them is on the board.
 */
export function describeMoveOfSeveral(
  columns: Columns,
  {
    ids,
    stage,
    isWithin,
  }: { readonly ids: readonly Id[]; readonly stage: Stage; readonly isWithin: boolean },
): string {
  const positions = ids.map((id) => columns[stage].indexOf(id) + 1).filter((position) => position > 0)
  if (positions.length === 0) return ''
  if (!isWithin) return `${ids.length} cards moved to ${stageNames[stage]}`
  const [first, last] = [Math.min(...positions), Math.max(...positions)]
  return `${ids.length} cards moved in ${stageNames[stage]}, now ${first} to ${last} of ${columns[stage].length}`
}

/**
 * Describes for screen readers that a card is back, after its move was announced but could not be saved.
 * Returns an empty text if the card is not on the board.
 */
export function describeRevertedMove(columns: Columns, card: MovedCard): string {
  const position = locateCard(columns, card.id)
  if (!position) return ''
  return `${card.company} couldn’t be moved and is back in ${stageNames[position.stage]}, ${position.index + 1} of ${columns[position.stage].length}`
}

/**
 * Explains that a card, or several that move with it, cannot move in this direction, because it is at the edge of the
 * board or of its column.
 */
export function describeBoardEdge(
  { company, count }: { readonly company: string; readonly count: number },
  direction: Direction,
): string {
  const [subject, their] = count === 1 ? [`${company} is`, 'its'] : [`${count} cards are`, 'their']
  const edges: Record<Direction, string> = {
    up: `at the top of ${their} column`,
    down: `at the bottom of ${their} column`,
    left: 'in the first column',
    right: 'in the last column',
  }
  return `${subject} already ${edges[direction]}`
}
