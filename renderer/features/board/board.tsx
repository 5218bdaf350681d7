import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { useEffect, useRef } from 'react'
import { stages } from '#shared/model/stage'
import { LazyBoundary } from '../../lazy/lazy-boundary.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { useBoardFilter } from '../../state/use-board-filter.ts'
import { useStore } from '../../state/use-store.ts'
import styles from './board.module.css'
import { type BoardActions, BoardActionsContext } from './board-actions.ts'
import { boardUi } from './board-ui.ts'
import { Column } from './column.tsx'
import { clearChosen, selection } from './selection/selection.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useDragMonitor } from './use-drag-monitor.ts'
import { useMoveCard } from './use-move-card.ts'

const MoveMenu = createLazyComponent(async () => (await import('./move-menu.tsx')).MoveMenu)

/** Renders the columns of cards. `actions` must be the same object on each render. */
export function Board({ actions }: { readonly actions: BoardActions }) {
  return (
    <BoardActionsContext value={actions}>
      <Columns />
      <ChosenCards />
    </BoardActionsContext>
  )
}

const SelectionBar = createLazyComponent(
  async () => (await import('./selection/selection-bar.tsx')).SelectionBar,
)

/** The bar beneath the board, while any card is chosen. */
function ChosenCards() {
  const hasChosen = useStore(selection, ({ chosen }) => chosen.size > 0)
  if (!hasChosen) return null
  return (
    <LazyBoundary onFail={clearChosen}>
      <SelectionBar />
    </LazyBoundary>
  )
}

const closeMenu = () => boardUi.setState({ menu: null })

function Columns() {
  const root = useRef<HTMLElement>(null)
  const performMove = useMoveCard()
  const onKeyDown = useBoardKeys(performMove)
  const isDragging = useStore(boardUi, (ui) => ui.drag !== null)
  const menu = useStore(boardUi, (ui) => ui.menu)
  const hiddenStages = useBoardFilter((filter) => filter.hiddenStages)
  const shownStages = stages.filter((stage) => !hiddenStages.has(stage))
  useDragMonitor(performMove)
  useEffect(() => (root.current ? autoScrollForElements({ element: root.current }) : undefined), [])

  return (
    <main
      ref={root}
      className={styles.board}
      data-dragging={isDragging || undefined}
      aria-label="Board"
      onKeyDown={onKeyDown}
    >
      {shownStages.map((stage) => (
        <Column key={stage} stage={stage} />
      ))}
      {menu && (
        <LazyBoundary onFail={closeMenu}>
          <MoveMenu menu={menu} performMove={performMove} />
        </LazyBoundary>
      )}
    </main>
  )
}
