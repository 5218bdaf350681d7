import { SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { IconButton } from '../../components/button.tsx'
import { useFind } from '../../state/use-find.ts'
import styles from './view-menu.module.css'

const ViewMenu = lazy(() => import('./view-menu.tsx').then((module) => ({ default: module.ViewMenu })))

/** Opens what the board shows and how close together; a dot says that something is put away. */
export function ViewButton() {
  const anchor = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const isFiltered = useFind(({ turn, hidden }) => turn !== 'all' || hidden.size > 0)
  return (
    <>
      <IconButton
        ref={anchor}
        icon={SlidersHorizontal}
        label="View"
        spoken={isFiltered ? 'View, filtered' : 'View'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {isFiltered && <span className={styles.dot} />}
      </IconButton>
      {isOpen && (
        <Suspense>
          <ViewMenu anchor={anchor} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
