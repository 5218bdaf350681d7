import { Suspense } from 'react'
import { Choice } from '../../components/choice.tsx'
import { DateField } from '../../lazy/lazy-fields.ts'
import styles from './slip.module.css'
import type { SlipEntry } from './slip-entry.ts'

const options = [
  { value: 'no-date', name: 'No date' },
  { value: 'decide-by', name: 'They decide by …' },
  { value: 'call-on', name: 'I may call on …' },
] as const

interface PromiseFieldProps {
  readonly entry: SlipEntry
  /** The error to show at the promise or at its day; null without an error. */
  readonly error: string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/** Lets the user record what the employer promised, with the day they named. */
export function PromiseField({ entry, error, onChange }: PromiseFieldProps) {
  const { promise, promiseDate } = entry
  return (
    <div className={styles.group}>
      <Choice
        label="What did they promise?"
        value={promise}
        options={options}
        error={promise === 'no-date' ? error : null}
        onChange={(chosen) => onChange({ promise: chosen })}
      />
      {promise !== 'no-date' && (
        <Suspense>
          <div className={styles.row}>
            <DateField
              label={promise === 'decide-by' ? 'They decide by' : 'I may call on'}
              value={promiseDate}
              error={error}
              onChange={(date) => onChange({ promiseDate: date })}
            />
          </div>
        </Suspense>
      )}
    </div>
  )
}
