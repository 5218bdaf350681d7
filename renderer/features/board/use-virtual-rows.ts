import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Density } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import { board } from '../../state/stores.ts'
import { estimateRowHeight, GAP } from './row-height.ts'

/** The number of rows rendered beyond the visible part, so that scrolling shows cards immediately. */
const OVERSCAN = 4

/**
 * The height of a column before it is measured, in pixels: as much as most screens show. It is a constant, as the page
 * may be rendered on a host that does not know the screen.
 */
const INITIAL_HEIGHT = 680

interface RowsOptions {
  readonly ids: readonly Id[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly density: Density
  /** Cards that stay rendered outside the visible part: the one Tab reaches, the one being dragged. */
  readonly pinned: readonly (Id | null | undefined)[]
  /** The card to scroll to. */
  readonly pendingFocus: Id | null
}

interface Rows {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  /** False until the first cards are painted. Until then the rows follow each other in normal flow. */
  readonly isPainted: boolean
}

/** Creates the virtualizer of a column. It renders the visible cards first, and the overscan once those are painted. */
export function useVirtualRows({
  ids,
  scroller,
  density,
  pinned: [tabStop, dragged],
  pendingFocus,
}: RowsOptions): Rows {
  const isPainted = useIsPainted()
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateRow(ids[index], density),
    // Fractions of a pixel matter: rounding would shift every row below.
    measureElement: (row) => row.getBoundingClientRect().height,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: isPainted ? OVERSCAN : 0,
    initialRect: { width: 0, height: INITIAL_HEIGHT },
    rangeExtractor: useCallback(
      (range: Range) => {
        const pinnedIndexes = [tabStop, dragged].flatMap((id) => (id ? ids.indexOf(id) : []))
        return [...new Set([...defaultRangeExtractor(range), ...pinnedIndexes])].sort((a, b) => a - b)
      },
      [tabStop, dragged, ids],
    ),
  })

  // Cards outside the visible part are measured when they enter it; until then their height is estimated.
  const measuredAt = useRef(density)
  useLayoutEffect(() => {
    if (measuredAt.current === density) return
    measuredAt.current = density
    virtualizer.measure()
  }, [density, virtualizer])
  useLayoutEffect(() => {
    if (pendingFocus) virtualizer.scrollToIndex(ids.indexOf(pendingFocus))
  }, [pendingFocus, ids, virtualizer])
  return { virtualizer, isPainted }
}

function estimateRow(id: Id | undefined, density: Density): number {
  const card = id && board.getState().board?.cards.get(id)
  return card ? estimateRowHeight(card, density) : GAP[density]
}

/** Returns true once the first render of the board is painted. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isPainted
}
