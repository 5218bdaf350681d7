import { SlidersHorizontal } from 'lucide-react'
import { IconButton } from '../../components/button.tsx'
import { usePopoverTrigger } from '../../components/use-popover-trigger.ts'
import { LazyBoundary } from '../../lazy/lazy-boundary.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { asksForFacts } from '../../state/filter.ts'
import { useBoardFilter } from '../../state/use-board-filter.ts'
import styles from './view-menu.module.css'

const ViewMenu = createLazyComponent(async () => (await import('./view-menu.tsx')).ViewMenu)

/** The button that opens the view menu. A dot shows that some cards are filtered out. */
export function ViewButton({ onShowArchived }: { readonly onShowArchived: () => void }) {
  const { isOpen, close, anchor, button } = usePopoverTrigger('menu')
  const isFiltered = useBoardFilter(
    (filter) => filter.dueFilter !== 'all' || filter.hiddenStages.size > 0 || asksForFacts(filter.facts),
  )
  return (
    <>
      <IconButton
        {...button}
        icon={SlidersHorizontal}
        label="View"
        accessibleName={isFiltered ? 'View, filtered' : 'View'}
      >
        {isFiltered && <span className={styles.dot} />}
      </IconButton>
      {isOpen && (
        <LazyBoundary onFail={close}>
          <ViewMenu anchor={anchor} onClose={close} onShowArchived={onShowArchived} />
        </LazyBoundary>
      )}
    </>
  )
}
