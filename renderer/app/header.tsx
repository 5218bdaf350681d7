import { Plus, Settings } from 'lucide-react'
import { Button, IconButton } from '../components/button.tsx'
import { FindField } from '../features/find/find-field.tsx'
import { ViewButton } from '../features/find/view-button.tsx'
import { InboxButton } from '../features/inbox/inbox-button.tsx'
import { boardFilter } from '../state/stores.ts'
import styles from './header.module.css'
import { focusView } from './open-view.ts'
import { askReply, openDialog, openFollowUp } from './overlay-store.ts'
import { ViewNav } from './view-nav.tsx'
import { useView } from './view-store.ts'

/**
 * The bar at the top of the window: the find field, the view menu, the inbox, the settings and "New card".
 */
export function Header() {
  const view = useView()
  return (
    <header className={styles.header}>
      <p className={styles.mark}>
        Callback<span className={styles.stop}>.</span>
      </p>
      <ViewNav />
      <div className={styles.tools}>
        <FindField onLeave={(hasKeptFocus) => void focusResults(hasKeptFocus)} />
        {view === 'board' && <ViewButton onShowArchived={() => openDialog({ kind: 'archive', text: '' })} />}
        <InboxButton onOpen={({ key }) => openFollowUp(key)} onReply={askReply} />
        <IconButton icon={Settings} label="Settings" onPress={() => openDialog({ kind: 'settings' })} />
        <Button
          look={view === 'board' ? 'primary' : 'plain'}
          icon={Plus}
          className={styles.add}
          aria-keyshortcuts="N"
          onPress={() => openDialog({ kind: 'add', stage: 'applied' })}
        >
          <span>New card</span>
        </Button>
      </div>
    </header>
  )
}

/** Waits for a search in progress, then focuses what is shown, unless the user has moved the focus meanwhile. */
async function focusResults(hasKeptFocus: () => boolean): Promise<void> {
  const pending = boardFilter.pendingSearch()
  if (pending) await pending
  if (hasKeptFocus()) focusView()
}
