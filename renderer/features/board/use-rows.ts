import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Density } from '#shared/ipc/host-view'
import type { Id } from '#shared/model/scalars'
import { board } from '../../state/stores.ts'
import { GAP, usualRowHeight } from './row-height.ts'

/** Rows beyond the edges, so that scrolling meets cards. */
const OVERSCAN = 4

/** What lies above a column's cards when there is much to do, in pixels. */
const ABOVE = 260

interface Wanted {
  readonly ids: readonly Id[]
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly density: Density
  /** Cards that must not go when they leave the screen: what Tab reaches, what the pointer drags. */
  readonly pinned: readonly (Id | null | undefined)[]
  /** To be scrolled to. */
  readonly wanted: Id | null
}

/** The virtualizer of a column. It draws once: with what fits, at the usual heights, and the rest when that is seen. */
export function useRows({
  ids,
  scroller,
  density,
  pinned: [tabStop, dragged],
  wanted,
}: Wanted): Virtualizer<HTMLDivElement, Element> {
  const isDrawn = useIsDrawn()
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateRow(ids[index], density),
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: isDrawn ? OVERSCAN : 0,
    // Until it is measured. Without, the column would be drawn empty first.
    initialRect: { width: 0, height: window.innerHeight - ABOVE },
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
  return virtualizer
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
