import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import type { DragLocation } from '@atlaskit/pragmatic-drag-and-drop/types'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import { useEffect } from 'react'
import type { Id } from '#shared/model/scalars'
import { boardFilter } from '../../state/stores.ts'
import { boardUi } from './board-ui.ts'
import { isCardTarget, isColumnTarget } from './drop-target.ts'
import { type DropPosition, type Hover, resolveDrop, toColumnPosition } from './resolve-drop.ts'
import { clearChosen } from './selection/selection.ts'
import type { PerformMove } from './use-move-card.ts'

/** The current location of the pointer during a drag. */
interface DragPosition {
  readonly current: DragLocation
}

/**
 * Follows a dragged card and the cards that move with it. It shows where they would be dropped, and performs the move
 * when they are.
 */
export function useDragMonitor(performMove: PerformMove): void {
  useEffect(
    () =>
      monitorForElements({
        onDrag: ({ location, source }) => updateDrag(location, source.data.cardId as Id),
        onDropTargetChange: ({ location, source }) => updateDrag(location, source.data.cardId as Id),
        onDrop({ location, source }) {
          // The cast is safe because `makeCardDraggable` stores the id.
          const cardId = source.data.cardId as Id
          const landing = findDropPosition(location, cardId)
          const cardIds = listMovedIds(cardId)
          boardUi.setState({ drag: null, dropPosition: null, lastFocused: cardId })
          if (!landing) return
          const move = { cardIds, stage: landing.stage, position: toColumnPosition(landing) }
          void performMove(move).then((isMoved) => {
            // What several cards were chosen for is done.
            if (isMoved && cardIds.length > 1) clearChosen()
          })
        },
      }),
    [performMove],
  )
}

/** Lists the cards that move with the dragged card, as they were when the drag began. */
function listMovedIds(draggedId: Id): readonly Id[] {
  return boardUi.getState().drag?.movedIds ?? [draggedId]
}

/** Updates the drop position after the pointer has moved. */
function updateDrag(location: DragPosition, draggedId: Id): void {
  const { dropPosition, drag } = boardUi.getState()
  const landing = findDropPosition(location, draggedId)
  if (dropPosition?.stage !== landing?.stage || dropPosition?.beforeId !== landing?.beforeId)
    boardUi.setState({ dropPosition: landing })
  const hasLeft = findHover(location.current)?.card?.id !== draggedId
  if (drag && !drag.hasMoved && hasLeft) boardUi.setState({ drag: { ...drag, hasMoved: true } })
}

/** Finds the position at which the card would be dropped; null if the drop would change nothing. */
function findDropPosition(location: DragPosition, draggedId: Id): DropPosition | null {
  const hover = findHover(location.current)
  if (!hover) return null
  const ids = boardFilter.getState().columns[hover.stage]
  const last = boardUi.getState().dropPosition
  return resolveDrop(hover, { ids, draggedId, movedIds: listMovedIds(draggedId), last })
}

/** Finds the part of the board under the pointer; null if the pointer is outside every column. */
function findHover({ dropTargets }: DragLocation): Hover | null {
  const column = dropTargets.map((target) => target.data).find(isColumnTarget)
  if (!column) return null
  const card = dropTargets.map((target) => target.data).find(isCardTarget)
  const half = card && extractClosestEdge(card)
  // The library reports an edge only if the pointer is over the card.
  const isOver = half === 'top' || half === 'bottom'
  return { stage: column.stage, area: column.area, card: card && isOver ? { id: card.cardId, half } : null }
}
