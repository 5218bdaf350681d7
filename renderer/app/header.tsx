import { Plus, Settings } from 'lucide-react'
import { Button, IconButton } from '../components/button.tsx'
import { focusBoard } from '../features/board/board-ui.ts'
import { FindField } from '../features/find/find-field.tsx'
import { ViewButton } from '../features/find/view-button.tsx'
import { InboxButton } from '../features/inbox/inbox-button.tsx'
import { find } from '../state/stores.ts'
import styles from './header.module.css'
import { ask, openFollowUp } from './overlay-store.ts'

export function Header() {
  return (
    <header className={styles.header}>
      <p className={styles.mark}>
        Callback<span className={styles.stop}>.</span>
      </p>
      <div className={styles.tools}>
        <FindField onLeave={(isStill) => void leaveFind(isStill)} />
        <ViewButton />
        <InboxButton onOpen={({ key }) => openFollowUp(key)} />
        <IconButton icon={Settings} label="Settings" onPress={() => ask({ kind: 'settings' })} />
        <Button
          look="primary"
          icon={Plus}
          aria-keyshortcuts="N"
          onPress={() => ask({ kind: 'add', stage: 'applied' })}
        >
          New card
        </Button>
      </div>
    </header>
  )
}

/** To the first card found. Who is faster than the answer gets there once it has come, unless they went elsewhere. */
async function leaveFind(isStill: () => boolean): Promise<void> {
  const pending = find.pending()
  if (pending) await pending
  if (isStill()) focusBoard(find.getState().columns)
}
