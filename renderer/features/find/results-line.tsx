import { Button } from '../../components/button.tsx'
import { clearFilter, useBoardFilter, useCardCounts, useIsFiltered } from '../../state/use-board-filter.ts'
import { describeCardCounts, describeFilter } from './describe-results.ts'
import styles from './results-line.module.css'

/**
 * The line above a filtered board: the number of cards, the filter, and a button to clear it. It is always rendered, so
 * that screen readers announce its changes.
 */
export function ResultsLine() {
  const isNarrowed = useIsFiltered()
  return (
    <div className={styles.line} data-shown={isNarrowed || undefined}>
      <div role="status" className={styles.words}>
        {isNarrowed && <Results />}
      </div>
      {isNarrowed && (
        <Button size="small" look="quiet" onPress={clearFilter}>
          Show everything
        </Button>
      )}
    </div>
  )
}

function Results() {
  const counts = useCardCounts()
  const state = useBoardFilter((current) => current)
  const failure = useBoardFilter((current) => current.failure)
  if (failure) return <p className={styles.failure}>{failure.message}</p>
  const hint = counts.shown === 0 && state.text.trim() !== ''
  return (
    <>
      <p dir="auto">
        <b>{describeCardCounts(counts)}</b> {describeFilter(state)}
      </p>
      {hint && <p className={styles.hint}>Companies, roles, people and notes were looked through.</p>}
    </>
  )
}
