import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { capitalize, formatRelativeDay, formatTime } from '#shared/text/format-day'
import { toPlainDate, toWallTime } from '#shared/time/day'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { Choice, type ChoiceOption } from '../../components/choice.tsx'
import { DateField, TimeField } from '../../lazy/lazy-fields.ts'
import { useToday } from '../../state/use-board.ts'
import styles from './slip.module.css'
import { hasJustEnded, type SlipEntry, type SlipSubject } from './slip-entry.ts'

interface WhenFieldProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  /** The error to show at the choice or at the picked day; null without an error. */
  readonly error: string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/** Lets the user say when the conversation ended. */
export function WhenField({ entry, subject, error, onChange }: WhenFieldProps) {
  const today = useToday()
  const isPicked = entry.when === 'picked'
  return (
    <div className={styles.group}>
      <Choice
        label="When did it end?"
        value={entry.when}
        options={listEndOptions(subject, today)}
        error={isPicked ? null : error}
        onChange={(when) => onChange({ when })}
      />
      {isPicked && (
        <Suspense>
          <div className={styles.row}>
            <DateField label="Day" value={entry.date} error={error} onChange={(date) => onChange({ date })} />
            <TimeField label="Time" value={entry.time} onChange={(time) => onChange({ time })} />
          </div>
        </Suspense>
      )}
    </div>
  )
}

/** Lists when the conversation may have ended, with the recorded end first. */
function listEndOptions(
  subject: SlipSubject,
  today: PlainDate | null,
): readonly ChoiceOption<SlipEntry['when']>[] {
  const otherTime = { value: 'picked', name: 'Another time' } as const
  if (hasJustEnded(subject))
    return [{ value: 'recorded', name: 'Just now' }, { value: 'hour-ago', name: 'An hour ago' }, otherTime]
  const { card, interview, zone } = subject
  const end = getInterviewEnd(interview)
  const day = formatRelativeDay(toPlainDate(end, zone), today ?? toPlainDate(toEpoch(card.stageSince), zone))
  return [{ value: 'recorded', name: `${capitalize(day)}, ${formatTime(toWallTime(end, zone))}` }, otherTime]
}
