import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { DateField, TimeField } from '../../lazy/lazy-fields.ts'
import type { CallEntry, CallField, CallOutcome } from './call-entry.ts'
import { listDayChoices } from './day-choices.ts'
import styles from './outcome-field.module.css'

interface OutcomeFieldProps {
  readonly entry: CallEntry
  readonly today: PlainDate
  readonly errorAt: (field: CallField) => string | null
  readonly onChange: (change: Partial<CallEntry>) => void
}

/** The date that an outcome asks for: its label, and the choice that leaves it empty if that is allowed. */
const dateLabels: Partial<Record<CallOutcome, { readonly label: string; readonly none: string | null }>> = {
  'not-yet': { label: 'They’ll get back by', none: 'No date' },
  'call-on': { label: 'Call them on', none: null },
  'next-interview': { label: 'It’s on', none: 'No date yet' },
  offer: { label: 'Answer by', none: 'No date' },
}

/** What to do now for an outcome that asks for nothing. */
const hints: Partial<Record<CallOutcome, string>> = {
  voicemail: 'The words to say are above. Say your number slowly, twice.',
  nobody: 'It doesn’t count as a message. Try again on the next working day.',
  thanks: 'It’s on the card that they know.',
}

/** The one field of the chosen outcome. */
export function OutcomeField({ entry, today, errorAt, onChange }: OutcomeFieldProps) {
  const { outcome } = entry
  if (outcome === null) return <p className={styles.hint}>Choose one when you hang up.</p>
  if (outcome === 'no')
    return (
      <TextField
        label="What would have made the difference"
        className={styles.reason}
        value={entry.reason}
        error={errorAt('reason')}
        onChange={(reason) => onChange({ reason })}
      />
    )
  const date = dateLabels[outcome]
  if (date === undefined) return <p className={styles.hint}>{hints[outcome]}</p>
  return (
    <>
      <Suspense>
        <DateField
          key={outcome}
          label={date.label}
          className={styles.date}
          value={entry.date}
          error={errorAt('date')}
          onChange={(chosen) => onChange({ date: chosen })}
        />
        {outcome === 'next-interview' && (
          <TimeField
            label="At"
            className={styles.time}
            value={entry.time}
            error={errorAt('time')}
            onChange={(time) => onChange({ time })}
          />
        )}
      </Suspense>
      <div className={styles.chips}>
        {listDayChoices(today)
          .slice(outcome === 'next-interview' ? 2 : 0)
          .map((day) => (
            <Button key={day.name} size="small" onPress={() => onChange({ date: day.date })}>
              {day.name}
            </Button>
          ))}
        {date.none !== null && (
          <Button size="small" onPress={() => onChange({ date: null, time: null })}>
            {date.none}
          </Button>
        )}
      </div>
    </>
  )
}
