import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { createDaysOff } from '#shared/rules/timing/working-days'
import { formatDayShort } from '#shared/text/format-day'
import { toPlainDate } from '#shared/time/day'
import { Choice, type ChoiceOption } from '../../components/choice.tsx'
import { Select } from '../../components/select.tsx'
import { DateField } from '../../lazy/lazy-fields.ts'
import { useFormats } from '../../state/use-board.ts'
import { listOwnDays } from './day-chips.ts'
import styles from './own-promise-field.module.css'
import { SentenceField } from './sentence-field.tsx'
import slip from './slip.module.css'
import { listPresent, type OwnPromiseEntry, type SlipEntry, type SlipSubject } from './slip-entry.ts'

/** The chip for no day, and the one that opens the field for a day; every other chip is its day. */
const SOON = 'soon'
const BY = 'by'

interface OwnPromiseFieldProps {
  readonly promise: OwnPromiseEntry
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly error: string | null
  readonly onChange: (change: Partial<OwnPromiseEntry>) => void
}

/** One promise of the user's: the sentence, whom it was made to where several were there, and its day. */
export function OwnPromiseField({ promise, entry, subject, error, onChange }: OwnPromiseFieldProps) {
  const formats = useFormats()
  const { zone, now, card } = subject
  const { text, date, isDatePicked } = promise
  const people = listPresent(entry, subject)
  const toId = people.find(({ id }) => id === promise.personId)?.id ?? people[0]?.id
  const today = toPlainDate(now, zone)
  const days = listOwnDays(today, createDaysOff(card.country ?? '', []).weekendStart)
  const nameDay = (day: PlainDate) => formatDayShort(day, today, formats)
  const options: readonly ChoiceOption<string>[] = [
    { value: SOON, name: 'Soon' },
    { value: days[0], name: 'Today' },
    { value: days[1], name: `Tomorrow, ${nameDay(days[1])}` },
    { value: days[2], name: nameDay(days[2]) },
    { value: BY, name: 'By …' },
  ]
  const chip = isDatePicked ? BY : date === null ? SOON : days.includes(date) ? date : BY
  const choose = (value: string) => {
    if (value === BY) return onChange({ isDatePicked: true })
    onChange({ isDatePicked: false, date: days.find((day) => day === value) ?? null })
  }
  return (
    <div className={styles.promise}>
      <div className={styles.line}>
        <SentenceField
          label="I’ll …"
          before="I’ll"
          placeholder="send the case study"
          value={text}
          onChange={(typed) => onChange({ text: typed })}
        />
        {people.length > 1 && toId !== undefined && (
          <Select
            label="Promised to"
            hideLabel
            value={toId}
            options={people.map(({ id, name }) => ({ value: id, name: `to ${name}` }))}
            onChange={(personId) => onChange({ personId })}
          />
        )}
      </div>
      {text.trim() !== '' && (
        <Choice
          label="Until when I promised it"
          hideLabel
          look="chips"
          value={chip}
          options={options}
          error={chip === BY ? null : error}
          onChange={choose}
        />
      )}
      {text.trim() !== '' && chip === BY && (
        <Suspense>
          <div className={slip.row}>
            <DateField
              label="I’ll do it by"
              value={date}
              error={error}
              onChange={(picked) => onChange({ date: picked, isDatePicked: true })}
            />
          </div>
        </Suspense>
      )}
    </div>
  )
}
