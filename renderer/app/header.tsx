import { Plus, Settings } from 'lucide-react'
import { Button, IconButton } from '../components/button.tsx'
import { focusBoard } from '../features/board/board-ui.ts'
import { FindField } from '../features/find/find-field.tsx'
import { ViewButton } from '../features/find/view-button.tsx'
import { InboxButton } from '../features/inbox/inbox-button.tsx'
import { boardFilter } from '../state/stores.ts'
import styles from './header.module.css'
import { openDialog, openFollowUp } from './overlay-store.ts'

/**
 * The bar at the top of the window: the find field, the view menu, the inbox, the settings and "New card".
 */
export function Header() {
  return (
    <header className={styles.header}>
      <p className={styles.mark}>
        Callback<span className={styles.stop}>.</span>
      </p>
      <div className={styles.tools}>
        <FindField onLeave={(hasKeptFocus) => void focusResults(hasKeptFocus)} />
        <ViewButton />
        <InboxButton onOpen={({ key }) => openFollowUp(key)} />
        <IconButton icon={Settings} label="Settings" onPress={() => openDialog({ kind: 'settings' })} />
        <Button
          look="primary"
          icon={Plus}
          aria-keyshortcuts="N"
          onPress={() => openDialog({ kind: 'add', stage: 'applied' })}
        >
          New card
        </Button>
      </div>
    </header>
  )
}

/** Waits for a search in progress, then focuses the board, unless the user has moved the focus meanwhile. */
async function focusResults(hasKeptFocus: () => boolean): Promise<void> {
  const pending = boardFilter.pendingSearch()
  if (pending) await pending
  if (hasKeptFocus()) focusBoard(boardFilter.getState().columns)
}
