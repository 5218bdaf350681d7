import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Density } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import { useIsPrinting } from '../../components/use-is-printing.ts'
import { board } from '../../state/stores.ts'
import { estimateRowHeight, GAP } from './row-height.ts'

/** The number of rows rendered beyond the visible part, so that scrolling shows cards immediately. */
const OVERSCAN = 4

/**
 * The assumed height of a column before it is measured, in pixels: as much as most screens show. It is a
 * constant, because the page may be rendered by a host that does not know the screen.
 */
const INITIAL_HEIGHT = 680

/** The options of the virtualizer. */
interface RowsOptions {
  readonly ids: readonly Id[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly density: Density
  /**
   * The cards that stay rendered outside the visible part: the card that Tab reaches and the dragged card, if
   * any.
   */
  readonly pinned: readonly (Id | null | undefined)[]
  /** The card to scroll to; null if no card waits for the focus. */
  readonly pendingFocus: Id | null
}

/** The virtualizer of a column, and its state. */
interface Rows {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  /** The rows to render: those near the visible part, or all of them while the page is printed. */
  readonly rows: readonly Row[]
  /**
   * True if the rows are positioned. They follow each other in normal flow until the first cards are painted,
   * and while the page is printed.
   */
  readonly isPlaced: boolean
}

/** A row, and its top in pixels if the rows are positioned. */
export type Row = Pick<VirtualItem, 'index' | 'start'>

/**
 * Creates the virtualizer of a column. It renders the visible cards first, and the overscan once those are
 * painted.
 */
export function useVirtualRows({
  ids,
  scroller,
  density,
  pinned: [tabStop, dragged],
  pendingFocus,
}: RowsOptions): Rows {
  const isPainted = useIsPainted()
  const isPrinting = useIsPrinting()
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

  // A change of density makes every measured height wrong, so the rows are measured or estimated again.
  const measuredDensity = useRef(density)
  useLayoutEffect(() => {
    if (measuredDensity.current === density) return
    measuredDensity.current = density
    virtualizer.measure()
  }, [density, virtualizer])
  useLayoutEffect(() => {
    if (pendingFocus) virtualizer.scrollToIndex(ids.indexOf(pendingFocus))
  }, [pendingFocus, ids, virtualizer])
  return {
    virtualizer,
    rows: isPrinting ? ids.map((_, index) => ({ index, start: 0 })) : virtualizer.getVirtualItems(),
    isPlaced: isPainted && !isPrinting,
  }
}

/** Estimates the height of a row in pixels. */
function estimateRow(id: Id | undefined, density: Density): number {
  const card = id && board.getState().board?.cards.get(id)
  return card ? estimateRowHeight(card, density) : GAP[density]
}

/** Returns true once the first render of the board is painted. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    // The first callback runs before the first paint, the second one after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setPainted(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isPainted
}
