import type { VirtualItem } from '@tanstack/react-virtual'
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
import { useVirtualRows } from './use-virtual-rows.ts'

interface ColumnListProps {
  readonly stage: Stage
  readonly ids: readonly Id[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

/**
 * The virtualized cards of a column: only those near the visible part are rendered. The scroller is rendered here, not by
 * the parent, as the virtualizer measures it before refs of outer elements are set.
 */
export function ColumnList({ stage, ids, scroller }: ColumnListProps) {
  const ifInColumn = (id: Id | null | undefined) => (id && ids.includes(id) ? id : null)
  const active = useStore(boardUi, (ui) => ifInColumn(ui.lastFocused))
  const pendingFocus = useStore(boardUi, (ui) => ifInColumn(ui.pendingFocus))
  const dragged = useStore(boardUi, (ui) => ifInColumn(ui.drag?.id))
  const slotBefore = useStore(boardUi, (ui) =>
    ui.dropPosition?.stage === stage ? ui.dropPosition.beforeId : undefined,
  )
  const slotHeight = useStore(boardUi, (ui) =>
    ui.dropPosition?.stage === stage ? (ui.drag?.height ?? 0) : 0,
  )

  const isNarrowed = useIsFiltered()
  const tabStop = active ?? ids[0]

  const { density } = usePreferences()
  const { virtualizer, isPainted } = useVirtualRows({
    ids,
    scroller,
    density,
    pinned: [tabStop, dragged],
    pendingFocus,
  })
  const rows = virtualizer.getVirtualItems()
  const hasSlot = slotBefore !== undefined
  const slotIndex = slotBefore ? ids.indexOf(slotBefore) : ids.length
  const slotStart = slotBefore
    ? (virtualizer.measurementsCache[slotIndex]?.start ?? 0)
    : virtualizer.getTotalSize()
  const slotSpace = hasSlot ? slotHeight + GAP[density] : 0
  const findTop = (row: VirtualItem) => row.start + (hasSlot && row.index >= slotIndex ? slotSpace : 0)

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        className={styles.list}
        style={isPainted ? { blockSize: virtualizer.getTotalSize() + slotSpace } : undefined}
      >
        {ids.length === 0 && !hasSlot && !isNarrowed && <ColumnHint stage={stage} />}
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
                    top={isPainted ? findTop(row) : null}
                    measure={virtualizer.measureElement}
                    isTabStop={id === tabStop}
                    takesFocus={id === pendingFocus}
                    isDragged={id === dragged}
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
