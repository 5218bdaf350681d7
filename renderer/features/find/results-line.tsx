import { Archive as ArchiveIcon } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { clearFilter, useBoardFilter, useCardCounts, useIsFiltered } from '../../state/use-board-filter.ts'
import { describeArchived, describeCardCounts, describeFilter } from './describe-results.ts'
import styles from './results-line.module.css'

interface ResultsLineProps {
  /** Shows the archived cards that the text finds. */
  readonly onShowArchived: (text: string) => void
}

/**
 * The line above a filtered board: the number of cards, the filter, and a button to clear it. It is always
 * rendered, so that screen readers announce its changes.
 */
export function ResultsLine({ onShowArchived }: ResultsLineProps) {
  const archived = useBoardFilter((filter) => filter.archivedMatches)
  const text = useBoardFilter((filter) => filter.text)
  const isFiltered = useIsFiltered()
  return (
    <div className={styles.line} data-shown={isFiltered || undefined}>
      <div role="status" className={styles.words}>
        {isFiltered && <Results />}
      </div>
      {isFiltered && archived > 0 && (
        <Button size="small" look="quiet" icon={ArchiveIcon} onPress={() => onShowArchived(text)}>
          {describeArchived(archived)}
        </Button>
      )}
      {isFiltered && (
        <Button size="small" look="quiet" onPress={clearFilter}>
          Show everything
        </Button>
      )}
    </div>
  )
}

/** The number of cards and the filter, or the reason why the search failed. */
function Results() {
  const counts = useCardCounts()
  const filter = useBoardFilter((state) => state)
  const failure = useBoardFilter((state) => state.failure)
  if (failure) return <p className={styles.failure}>{failure.message}</p>
  const hasHint = counts.shown === 0 && filter.text.trim() !== ''
  return (
    <>
      <p dir="auto">
        <b>{describeCardCounts(counts)}</b> {describeFilter(filter)}
      </p>
      {hasHint && <p className={styles.hint}>Companies, roles, people and notes were searched.</p>}
    </>
  )
}
