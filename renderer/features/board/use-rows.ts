import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Density } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import { board } from '../../state/stores.ts'
import { GAP, usualRowHeight } from './row-height.ts'

/** Rows beyond the edges, so that scrolling meets cards. */
const OVERSCAN = 4

/**
 * How much of a column is drawn before it is measured, in pixels: as much as most screens show. It is the same
 * everywhere, as the page may come drawn from a host that knows no screen.
 */
const FIRST_HEIGHT = 680

interface Wanted {
  readonly ids: readonly Id[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly density: Density
  /** Cards that must not go when they leave the screen: what Tab reaches, what the pointer drags. */
  readonly pinned: readonly (Id | null | undefined)[]
  /** To be scrolled to. */
  readonly wanted: Id | null
}

interface Rows {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>
  /** False until the first cards are on the screen: they stand one below the other by themselves, wherever that is. */
  readonly isDrawn: boolean
}

/** The virtualizer of a column. It draws what fits first, and the rest when that is seen. */
export function useRows({ ids, scroller, density, pinned: [tabStop, dragged], wanted }: Wanted): Rows {
  const isDrawn = useIsDrawn()
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateRow(ids[index], density),
    // To the fraction of a pixel, or each row would shift those below it a little.
    measureElement: (row) => row.getBoundingClientRect().height,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: isDrawn ? OVERSCAN : 0,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    rangeExtractor: useCallback(
      (range: Range) => {
        const kept = [tabStop, dragged].flatMap((id) => (id ? ids.indexOf(id) : []))
        return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
      },
      [tabStop, dragged, ids],
    ),
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
  return { virtualizer, isDrawn }
}

function estimateRow(id: Id | undefined, density: Density): number {
  const card = id && board.getState().board?.cards.get(id)
  return card ? usualRowHeight(card, density) : GAP[density]
}

/** Whether the first sight of the board is on the screen. */
function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return isDrawn
}
