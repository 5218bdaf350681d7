import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import styles from './board-unavailable.module.css'

/** Replaces the whole window if rendering fails. */
export function CrashScreen() {
  return (
    <main className={styles.unread}>
      <EmptyState
        title="Callback could not show this page"
        action={<Button onPress={() => window.location.reload()}>Reload</Button>}
      >
        Everything you saved is safe. Reload the page to go on.
      </EmptyState>
    </main>
  )
}
