import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type Stage, stageNames } from '#shared/model/stage'
import { IconButton } from '../../components/button.tsx'
import { formatNumber } from '../../components/format-number.ts'
import { useColumn } from '../../state/use-board.ts'
import { useShownColumn } from '../../state/use-board-filter.ts'
import { useBoardActions } from './board-actions.ts'
import styles from './column.module.css'
import { ColumnList } from './column-list.tsx'
import type { ColumnTarget } from './drop-target.ts'

/** Renders the column of one stage: its name, the number of cards, and the cards. */
export function Column({ stage }: { readonly stage: Stage }) {
  const ids = useShownColumn(stage)
  const totalCount = useColumn(stage).length
  const { onAddCard } = useBoardActions()
  const root = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)

  useEffect(
    () => (root.current && scroller.current ? acceptDrops(stage, root.current, scroller.current) : undefined),
    [stage],
  )

  const name = stageNames[stage]
  return (
    <section ref={root} className={styles.column} aria-label={name} data-stage={stage}>
      <header className={styles.header}>
        <h2 className={styles.name}>
          <span className={styles.text}>{name}</span>{' '}
          <span className={styles.count}>{formatCount(ids.length, totalCount)}</span>
        </h2>
        {stage !== 'closed' && (
          <IconButton
            icon={Plus}
            label={`New card in ${name}`}
            size="small"
            className={styles.add}
            onPress={() => onAddCard(stage)}
          />
        )}
      </header>
      <ColumnList stage={stage} ids={ids} scroller={scroller} />
    </section>
  )
}

/** Formats the number of cards: "60", or "4 of 60" if the column is filtered. */
function formatCount(shownCount: number, totalCount: number): string {
  return shownCount === totalCount
    ? formatNumber(totalCount)
    : `${formatNumber(shownCount)} of ${formatNumber(totalCount)}`
}

/**
 * Makes a column accept dropped cards, and scroll while a card is dragged. Returns a function that reverses
 * this.
 */
function acceptDrops(stage: Stage, column: HTMLElement, scroller: HTMLElement): () => void {
  const findArea = (y: number): ColumnTarget['area'] => {
    const box = scroller.firstElementChild?.getBoundingClientRect()
    if (!box || y < box.top) return 'above'
    return y > box.bottom ? 'below' : 'list'
  }
  return combine(
    dropTargetForElements({
      element: column,
      getData: ({ input }): ColumnTarget => ({ kind: 'column', stage, area: findArea(input.clientY) }),
    }),
    autoScrollForElements({ element: scroller }),
  )
}
