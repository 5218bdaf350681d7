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
 * Describes for screen readers that a card is back, after its move was announced but could not be saved.
 * Returns an empty text if the card is not on the board.
 */
export function describeRevertedMove(columns: Columns, card: MovedCard): string {
  const position = locateCard(columns, card.id)
  if (!position) return ''
  return `${card.company} couldn’t be moved and is back in ${stageNames[position.stage]}, ${position.index + 1} of ${columns[position.stage].length}`
}

/**
 * Explains that a card cannot move in this direction, because it is at the edge of the board or of its
 * column.
 */
export function describeBoardEdge(company: string, direction: Direction): string {
  const edges: Record<Direction, string> = {
    up: 'at the top of its column',
    down: 'at the bottom of its column',
    left: 'in the first column',
    right: 'in the last column',
  }
  return `${company} is already ${edges[direction]}`
}
