import { Suspense } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { createDaysOff } from '#shared/rules/timing/working-days'
import type { DateFormats } from '#shared/text/date-formats'
import { formatDayShort } from '#shared/text/format-day'
import { toPlainDate } from '#shared/time/day'
import { Choice, type ChoiceOption } from '../../components/choice.tsx'
import { TextField } from '../../components/text-field.tsx'
import { DateField } from '../../lazy/lazy-fields.ts'
import { useFormats } from '../../state/use-board.ts'
import { listTheirDays, type TheirDays } from './day-chips.ts'
import styles from './slip.module.css'
import { findMissingNumber, type SlipEntry, type SlipField, type SlipSubject } from './slip-entry.ts'
import { resolveEnd } from './to-debrief-command.ts'

/** What the chips for the employer's date can say. */
type TheirChip = 'no-date' | 'end-of-week' | 'next-week' | 'by' | 'they-call' | 'call-on'

interface PromiseFieldProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
}

/**
 * Asks what the employer said about timing. A leave to call without a number asks for the number.
 */
export function PromiseField({ entry, subject, errorAt, onChange }: PromiseFieldProps) {
  const formats = useFormats()
  const error = errorAt('promise')
  const { zone, now, card } = subject
  const spokenOn = toPlainDate(resolveEnd(entry, subject) ?? now, zone)
  const days = listTheirDays(spokenOn, createDaysOff(card.country ?? '', []).weekendStart)
  const chip = findChip(entry, days)
  const hasDay = chip === 'by' || chip === 'call-on'
  const missingNumberOf = findMissingNumber(entry, subject)
  return (
    <div className={styles.group}>
      <div className={styles.headingRow}>
        <h3 className={styles.heading}>They’ll get back to me</h3>
        {chip === 'next-week' && (
          <span className={styles.aside}>by {formatDayShort(days.nextWeek, spokenOn, formats)}</span>
        )}
      </div>
      <Choice
        label="They’ll get back to me"
        hideLabel
        look="chips"
        value={chip}
        options={listOptions(days, { spokenOn, formats })}
        error={hasDay ? null : error}
        onChange={(chosen) => onChange(choose(chosen, days))}
      />
      {hasDay && (
        <Suspense>
          <div className={styles.row}>
            <DateField
              label={chip === 'by' ? 'They’ll get back by' : 'I can follow up on'}
              value={entry.promiseDate}
              error={error}
              onChange={(date) => onChange({ promiseDate: date })}
            />
            {missingNumberOf !== null && (
              <TextField
                label={missingNumberOf === '' ? 'The number to call' : `${missingNumberOf}’s number`}
                type="tel"
                description="For the call on that day. It stays with the person."
                value={entry.phone}
                error={errorAt('phone')}
                onChange={(phone) => onChange({ phone })}
              />
            )}
          </div>
        </Suspense>
      )}
    </div>
  )
}

function listOptions(
  { endOfWeek }: TheirDays,
  { spokenOn, formats }: { readonly spokenOn: PlainDate; readonly formats: DateFormats },
): readonly ChoiceOption<TheirChip>[] {
  const options: readonly (ChoiceOption<TheirChip> | null)[] = [
    { value: 'no-date', name: 'No date' },
    endOfWeek && { value: 'end-of-week', name: formatDayShort(endOfWeek, spokenOn, formats) },
    { value: 'next-week', name: 'Next week' },
    { value: 'by', name: 'By …' },
    { value: 'they-call', name: 'They’ll call' },
    { value: 'call-on', name: 'I can follow up on …' },
  ]
  return options.filter((option) => option !== null)
}

/** Finds the chip that stands for what is entered. */
function findChip({ promise, promiseDate, isDatePicked }: SlipEntry, days: TheirDays): TheirChip {
  if (promise !== 'decide-by') return promise
  if (isDatePicked || promiseDate === null) return 'by'
  if (promiseDate === days.endOfWeek) return 'end-of-week'
  return promiseDate === days.nextWeek ? 'next-week' : 'by'
}

function choose(chip: TheirChip, days: TheirDays): Partial<SlipEntry> {
  switch (chip) {
    case 'end-of-week':
      return { promise: 'decide-by', promiseDate: days.endOfWeek, isDatePicked: false }
    case 'next-week':
      return { promise: 'decide-by', promiseDate: days.nextWeek, isDatePicked: false }
    case 'by':
      return { promise: 'decide-by', isDatePicked: true }
    case 'no-date':
    case 'they-call':
    case 'call-on':
      return { promise: chip, isDatePicked: chip === 'call-on' }
  }
}
