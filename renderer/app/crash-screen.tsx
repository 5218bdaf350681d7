import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import styles from './board-unavailable.module.css'

/** Replaces the whole window if rendering fails. */
export function CrashScreen() {
  return (
    <main className={styles.unread}>
      <EmptyState
        title="Callback couldn’t show this page"
        action={<Button onPress={() => window.location.reload()}>Reload</Button>}
      >
        What you saved is safe. Reload the page to continue.
      </EmptyState>
    </main>
  )
}
