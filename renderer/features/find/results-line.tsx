import { Button } from '../../components/button.tsx'
import { clearFind, useCounts, useFind, useIsNarrowed } from '../../state/use-board-filter.ts'
import { sayCounts, sayNarrowing } from './describe-results.ts'
import styles from './results-line.module.css'

/** Above a narrowed board: how much of it is shown, why, and the way back. Always there, so that changes are heard. */
export function FoundLine() {
  const isNarrowed = useIsNarrowed()
  return (
    <div className={styles.line} data-shown={isNarrowed || undefined}>
      <div role="status" className={styles.words}>
        {isNarrowed && <Words />}
      </div>
      {isNarrowed && (
        <Button size="small" look="quiet" onPress={clearFind}>
          Show everything
        </Button>
      )}
    </div>
  )
}

function Words() {
  const counts = useCounts()
  const state = useFind((all) => all)
  const failure = useFind(({ failure }) => failure)
  if (failure) return <p className={styles.failure}>{failure.message}</p>
  const hint = counts.shown === 0 && state.text.trim() !== ''
  return (
    <>
      <p dir="auto">
        <b>{sayCounts(counts)}</b> {sayNarrowing(state)}
      </p>
      {hint && <p className={styles.hint}>Companies, roles, people and notes were looked through.</p>}
    </>
  )
}
