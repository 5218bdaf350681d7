import { Button } from '../../components/button.tsx'
import type { CallEntry, CallField, CallOutcome } from './call-entry.ts'
import styles from './call-footer.module.css'
import { OutcomeBar } from './outcome-bar.tsx'
import { OutcomeField } from './outcome-field.tsx'

interface CallFooterProps {
  readonly entry: CallEntry
  readonly outcomes: readonly CallOutcome[]
  readonly today: `${number}-${number}-${number}`
  /** What Callback asks for next; null while that is not known, empty if nothing follows. */
  readonly next: string | null
  readonly errorAt: (field: CallField) => string | null
  readonly onChange: (change: Partial<CallEntry>) => void
}

/** Records what came of the call: the outcome, its one field, what follows, and Save. */
export function CallFooter({ entry, outcomes, today, next, errorAt, onChange }: CallFooterProps) {
  return (
    <footer className={styles.footer}>
      <OutcomeBar
        value={entry.outcome}
        options={outcomes}
        error={errorAt('outcome')}
        onChange={(outcome) => onChange({ outcome, date: null, time: null })}
      />
      <div className={styles.field}>
        <OutcomeField entry={entry} today={today} errorAt={errorAt} onChange={onChange} />
        <p className={styles.next} role="status">
          {next !== null && entry.outcome !== null && (
            <>
              Next: <b>{next === '' ? 'nothing more to do here' : next}</b>
            </>
          )}
        </p>
        <Button look="primary" type="submit" className={styles.save}>
          Save
        </Button>
      </div>
    </footer>
  )
}
