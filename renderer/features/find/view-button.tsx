import { SlidersHorizontal } from 'lucide-react'
import { IconButton } from '../../components/button.tsx'
import { useOpening } from '../../components/use-popover-trigger.ts'
import { WhenRead } from '../../lazy/lazy-boundary.tsx'
import { readLater } from '../../lazy/lazy-component.ts'
import { useFind } from '../../state/use-board-filter.ts'
import styles from './view-menu.module.css'

const ViewMenu = readLater(async () => (await import('./view-menu.tsx')).ViewMenu)

/** The button that opens the view menu. A dot shows that some cards are filtered out. */
export function ViewButton() {
  const { isOpen, close, anchor, button } = useOpening('menu')
  const isFiltered = useFind((filter) => filter.dueFilter !== 'all' || filter.hiddenStages.size > 0)
  return (
    <>
      <IconButton
        {...button}
        icon={SlidersHorizontal}
        label="View"
        spoken={isFiltered ? 'View, filtered' : 'View'}
      >
        {isFiltered && <span className={styles.dot} />}
      </IconButton>
      {isOpen && (
        <WhenRead onFail={close}>
          <ViewMenu anchor={anchor} onClose={close} />
        </WhenRead>
      )}
    </>
  )
}
