import type { RefObject } from 'react'
import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames } from '#shared/model/stage'
import { useIsFiltered } from '../../state/use-board-filter.ts'
import { usePreferences } from '../../state/use-session.ts'
import { useStore } from '../../state/use-store.ts'
import { boardUi } from './board-ui.ts'
import { CardRow } from './card-row.tsx'
import styles from './column.module.css'
import { ColumnHint } from './column-hint.tsx'
import { GAP } from './row-height.ts'
import { type Row, useVirtualRows } from './use-virtual-rows.ts'

interface ColumnListProps {
  readonly stage: Stage
  readonly ids: readonly Id[]
  /** The element that scrolls. The column also needs it, to scroll during a drag. */
  readonly scroller: RefObject<HTMLDivElement | null>
}

const noIds: readonly Id[] = []

/**
 * Renders the cards of a column as a virtualized list: only cards near the visible part are in the DOM. While
 * a card is dragged over the column, an empty slot shows where it would land. The scrolling element is
 * rendered here, not by the parent, because the virtualizer measures it before the refs of outer elements are
 * set.
 */
export function ColumnList({ stage, ids, scroller }: ColumnListProps) {
  const findInColumn = (id: Id | null | undefined) => (id && ids.includes(id) ? id : null)
  const lastFocused = useStore(boardUi, (ui) => findInColumn(ui.lastFocused))
  const pendingFocus = useStore(boardUi, (ui) => findInColumn(ui.pendingFocus))
  const dragged = useStore(boardUi, (ui) => findInColumn(ui.drag?.id))
  const movedIds = useStore(boardUi, (ui) => ui.drag?.movedIds ?? noIds)
  // The card below the slot: null if the slot is at the end, undefined if this column has no slot.
  const slotBefore = useStore(boardUi, (ui) =>
    ui.dropPosition?.stage === stage ? ui.dropPosition.beforeId : undefined,
  )
  const slotHeight = useStore(boardUi, (ui) =>
    ui.dropPosition?.stage === stage ? (ui.drag?.height ?? 0) : 0,
  )

  const isFiltered = useIsFiltered()
  const tabStop = lastFocused ?? ids[0]

  const { density } = usePreferences()
  // Rows are positioned only after the first paint. Before, they follow each other in normal flow.
  const { virtualizer, rows, isPlaced } = useVirtualRows({
    ids,
    scroller,
    density,
    pinned: [tabStop, dragged],
    pendingFocus,
  })
  const hasSlot = slotBefore !== undefined
  const slotIndex = slotBefore ? ids.indexOf(slotBefore) : ids.length
  const slotStart = slotBefore
    ? (virtualizer.measurementsCache[slotIndex]?.start ?? 0)
    : virtualizer.getTotalSize()
  const slotSpace = hasSlot ? slotHeight + GAP[density] : 0
  /** Returns the top of a row in pixels. Rows below the slot move down to make room for it. */
  const getTop = (row: Row) => row.start + (hasSlot && row.index >= slotIndex ? slotSpace : 0)

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        className={styles.list}
        style={isPlaced ? { blockSize: virtualizer.getTotalSize() + slotSpace } : undefined}
      >
        {ids.length === 0 && !hasSlot && !isFiltered && <ColumnHint stage={stage} />}
        {ids.length > 0 && (
          <ul aria-label={`Cards in ${stageNames[stage]}`}>
            {rows.map((row) => {
              const id = ids[row.index]
              return (
                id && (
                  <CardRow
                    key={id}
                    id={id}
                    index={row.index}
                    count={ids.length}
                    top={isPlaced ? getTop(row) : null}
                    measure={virtualizer.measureElement}
                    isTabStop={id === tabStop}
                    takesFocus={id === pendingFocus}
                    isDragged={movedIds.includes(id)}
                  />
                )
              )
            })}
          </ul>
        )}
        {hasSlot && (
          <div
            className={styles.slot}
            style={{ blockSize: slotHeight, transform: `translateY(${slotStart}px)` }}
          />
        )}
      </div>
    </div>
  )
}
