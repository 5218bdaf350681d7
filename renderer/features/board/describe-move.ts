import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames } from '#shared/model/stage'
import { type Direction, locateCard } from './arrow-moves.ts'

type Columns = Readonly<Record<Stage, readonly Id[]>>

/** Describes a move for screen readers: "Moved Northwind Optics to Waiting, 1 of 5". */
export function describeMove(columns: Columns, card: { readonly id: Id; readonly company: string }): string {
  const position = locateCard(columns, card.id)
  if (!position) return ''
  return `Moved ${card.company} to ${stageNames[position.stage]}, ${position.index + 1} of ${columns[position.stage].length}`
}

/** Describes a move that was announced and then could not be saved. */
export function describeRevertedMove(
  columns: Columns,
  card: { readonly id: Id; readonly company: string },
): string {
  const position = locateCard(columns, card.id)
  if (!position) return ''
  return `${card.company} could not be moved and is back in ${stageNames[position.stage]}, ${position.index + 1} of ${columns[position.stage].length}`
}

/** Says that a card is at the edge of the board and cannot move in this direction. */
export function describeBoardEdge(company: string, direction: Direction): string {
  const edges: Record<Direction, string> = {
    up: 'at the top of its column',
    down: 'at the bottom of its column',
    left: 'in the first column',
    right: 'in the last column',
  }
  return `${company} is ${edges[direction]} already`
}
