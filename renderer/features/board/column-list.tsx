import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames } from '#shared/model/stage'
import { useIsNarrowed } from '../../state/use-find.ts'
import { usePreferences } from '../../state/use-session.ts'
import { boardUi } from './board-ui.ts'
import { CardRow } from './card-row.tsx'
import styles from './column.module.css'
import { Teaching } from './teaching.tsx'

/** A card with a role, a person and a next step; each is measured once it is on the screen. */
const usual = { comfortable: { height: 112, gap: 8 }, compact: { height: 66, gap: 4 } } as const

/** What a column can show at most; the virtualizer measures it only once it is drawn, and would draw it empty first. */
const initialRect = { width: 0, height: window.innerHeight - 320 }

interface ColumnListProps {
  readonly stage: Stage
  readonly ids: readonly Id[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

/**
 * The cards of a column, of which only those near the screen exist. The scroller is drawn here and not around it: the
 * virtualizer measures it first, before what lies further out has its ref.
 */
export function ColumnList({ stage, ids, scroller }: ColumnListProps) {
  const here = (id: Id | null | undefined) => (id && ids.includes(id) ? id : null)
  const active = useStore(boardUi, (ui) => here(ui.active))
  const wanted = useStore(boardUi, (ui) => here(ui.wanted))
  const dragged = useStore(boardUi, (ui) => here(ui.drag?.id))
  const slotBefore = useStore(boardUi, (ui) =>
    ui.landing?.stage === stage ? ui.landing.beforeId : undefined,
  )
  const slotHeight = useStore(boardUi, (ui) => (ui.landing?.stage === stage ? (ui.drag?.height ?? 0) : 0))

  const isNarrowed = useIsNarrowed()
  const tabStop = active ?? ids[0]

  // What Tab reaches or the pointer drags must not go when it leaves the screen.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const pinned = [tabStop, dragged].flatMap((id) => (id ? ids.indexOf(id) : []))
      return [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b)
    },
    [tabStop, dragged, ids],
  )
  const { density } = usePreferences()
  const { height, gap } = usual[density]
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => {
    requestAnimationFrame(() => requestAnimationFrame(() => setIsDrawn(true)))
  }, [])
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height + gap,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: isDrawn ? 4 : 0,
    initialRect,
    rangeExtractor,
  })

  // Cards out of sight are measured when they come into it; until then they count as usual.
  const measuredAt = useRef(density)
  useLayoutEffect(() => {
    if (measuredAt.current === density) return
    measuredAt.current = density
    virtualizer.measure()
  }, [density, virtualizer])
  useLayoutEffect(() => {
    if (wanted) virtualizer.scrollToIndex(ids.indexOf(wanted))
  }, [wanted, ids, virtualizer])

  const rows = virtualizer.getVirtualItems()
  const hasSlot = slotBefore !== undefined
  const slotIndex = slotBefore ? ids.indexOf(slotBefore) : ids.length
  const slotStart = slotBefore
    ? (virtualizer.measurementsCache[slotIndex]?.start ?? 0)
    : virtualizer.getTotalSize()
  const room = hasSlot ? slotHeight + gap : 0

  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.list} style={{ blockSize: virtualizer.getTotalSize() + room }}>
        {ids.length === 0 && !hasSlot && !isNarrowed && <Teaching stage={stage} />}
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
                    top={row.start + (hasSlot && row.index >= slotIndex ? room : 0)}
                    measure={virtualizer.measureElement}
                    isActive={id === tabStop}
                    isWanted={id === wanted}
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
