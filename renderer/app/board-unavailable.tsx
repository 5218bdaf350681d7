import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { loadAll } from '../state/start-stores.ts'
import { useBoardFailure } from '../state/use-board.ts'
import styles from './board-unavailable.module.css'

/**
 * Replaces the board until it is loaded. It is empty while loading, which takes no noticeable time, and after
 * a failure shows the reason with a button to try again.
 */
export function BoardUnavailable() {
  const failure = useBoardFailure()
  return (
    <main className={styles.unread} aria-busy={failure === null}>
      {failure !== null && (
        <EmptyState
          title="Your board couldn’t be loaded"
          action={<Button onPress={loadAll}>Try again</Button>}
        >
          {failure}
        </EmptyState>
      )}
    </main>
  )
}
