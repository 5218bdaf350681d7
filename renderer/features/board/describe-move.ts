import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames } from '#shared/model/stage'
import { type Direction, positionOf } from './arrow-moves.ts'

type Columns = Readonly<Record<Stage, readonly Id[]>>

/** What a screen reader says after a move: "Moved Northwind Optics to Waiting, 1 of 5". */
export function sayMove(columns: Columns, card: { readonly id: Id; readonly company: string }): string {
  const at = positionOf(columns, card.id)
  if (!at) return ''
  return `Moved ${card.company} to ${stageNames[at.stage]}, ${at.index + 1} of ${columns[at.stage].length}`
}

/** What it says when the move could not be saved, after it was announced. */
export function sayReturn(columns: Columns, card: { readonly id: Id; readonly company: string }): string {
  const at = positionOf(columns, card.id)
  if (!at) return ''
  return `${card.company} could not be moved and is back in ${stageNames[at.stage]}, ${at.index + 1} of ${columns[at.stage].length}`
}

/** What it says when there is nowhere to go. */
export function sayEdge(company: string, direction: Direction): string {
  const edges: Record<Direction, string> = {
    up: 'at the top of its column',
    down: 'at the bottom of its column',
    left: 'in the first column',
    right: 'in the last column',
  }
  return `${company} is ${edges[direction]} already`
}
