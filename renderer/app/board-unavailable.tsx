import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { loadAll } from '../state/start-stores.ts'
import { useBoardFailure } from '../state/use-board.ts'
import styles from './board-unavailable.module.css'

/** Shown in place of the board until it is loaded. There is text only after a failure, as loading takes no noticeable time. */
export function BoardUnavailable() {
  const failure = useBoardFailure()
  return (
    <main className={styles.unread} aria-busy={failure === null}>
      {failure !== null && (
        <EmptyState
          title="Your board could not be read"
          action={<Button onPress={loadAll}>Try again</Button>}
        >
          {failure}
        </EmptyState>
      )}
    </main>
  )
}
