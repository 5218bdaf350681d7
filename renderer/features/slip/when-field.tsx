import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import type { DateFormats } from '#shared/text/date-formats'
import { capitalize, formatRelativeDay, formatTime } from '#shared/text/format-day'
import { toPlainDate, toWallTime } from '#shared/time/day'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { Choice, type ChoiceOption } from '../../components/choice.tsx'
import { DateField, TimeField } from '../../lazy/lazy-fields.ts'
import { useFormats, useToday } from '../../state/use-board.ts'
import styles from './slip.module.css'
import { hasJustEnded, type SlipEntry, type SlipSubject } from './slip-entry.ts'
import { resolveEnd } from './to-debrief-command.ts'

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
  const formats = useFormats()
  const isPicked = entry.when === 'picked'
  return (
    <div className={styles.group}>
      <Choice
        label="When did it end?"
        look="chips"
        value={entry.when}
        options={listEndOptions(subject, { today, formats })}
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

/** Says when the conversation took place, as the slip has it now: "just now", "yesterday, 14:30 to 15:00". */
export function useSpokenTime(entry: SlipEntry, subject: SlipSubject): string {
  const formats = useFormats()
  const today = useToday()
  if (entry.when === 'recorded' && hasJustEnded(subject)) return 'just now'
  const end = resolveEnd(entry, subject)
  if (end === null) return 'when?'
  const { interview, zone, now } = subject
  const day = formatRelativeDay(toPlainDate(end, zone), today ?? toPlainDate(now, zone), formats)
  const time = formatTime(toWallTime(end, zone), formats)
  // The start of a conversation that was only recorded afterwards is a guess.
  if (interview.source === 'drop') return `${day}, until ${time}`
  return `${day}, ${formatTime(toWallTime(toEpoch(interview.start), zone), formats)} to ${time}`
}

/** Lists when the conversation may have ended, with the recorded end first. */
function listEndOptions(
  subject: SlipSubject,
  { today, formats }: { readonly today: PlainDate | null; readonly formats: DateFormats },
): readonly ChoiceOption<SlipEntry['when']>[] {
  const otherTime = { value: 'picked', name: 'Another time' } as const
  if (hasJustEnded(subject))
    return [{ value: 'recorded', name: 'Just now' }, { value: 'hour-ago', name: 'An hour ago' }, otherTime]
  const { card, interview, zone } = subject
  const end = getInterviewEnd(interview)
  const presentDay = today ?? toPlainDate(toEpoch(card.stageSince), zone)
  const day = formatRelativeDay(toPlainDate(end, zone), presentDay, formats)
  const time = formatTime(toWallTime(end, zone), formats)
  return [{ value: 'recorded', name: `${capitalize(day)}, ${time}` }, otherTime]
}
