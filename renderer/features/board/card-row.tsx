import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import type { Id } from '#shared/model/scalars'
import { Card } from './card.tsx'
import styles from './column.module.css'

interface CardRowProps {
  readonly id: Id
  readonly index: number
  readonly count: number
  /** The offset from the top of the list, in pixels; null if the rows follow each other in normal flow. */
  readonly top: number | null
  /** Measures the row's height for the virtualizer. */
  readonly measure: (element: HTMLElement | null) => void
  /** True if Tab reaches this card of the column. */
  readonly isTabStop: boolean
  readonly takesFocus: boolean
  readonly isDragged: boolean
}

/**
 * A card with its row. The row includes the gap below the card, so that the pointer is never between two
 * rows.
 */
export const CardRow = memo(function CardRow(props: CardRowProps) {
  const { id, index, count, top, measure, isTabStop, takesFocus, isDragged } = props
  const row = useRef<HTMLLIElement>(null)

  // A layout effect runs before paint, so that all rows are measured in one layout and none moves visibly.
  useLayoutEffect(() => measure(row.current), [measure])
  useEffect(() => {
    const element = row.current
    if (!element) return
    return dropTargetForElements({
      element,
      getData: ({ input }) =>
        attachClosestEdge({ kind: 'card', cardId: id }, { element, input, allowedEdges: ['top', 'bottom'] }),
    })
  }, [id])

  return (
    <li
      ref={row}
      data-index={index}
      className={styles.row}
      data-placed={top !== null || undefined}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <Card id={id} isTabStop={isTabStop} takesFocus={takesFocus} isDragged={isDragged} />
    </li>
  )
})
