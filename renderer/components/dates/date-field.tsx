import { parseDate as parseIsoDate } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Popover } from 'react-aria-components/Popover'
import { Input } from 'react-aria-components/TextField'
import type { PlainDate } from '#shared/model/scalars'
import { datePlaceholders, formatTypedDate } from '#shared/text/format-typed'
import { parseDate } from '#shared/text/parse-date'
import { addDays, toPlainDate } from '#shared/time/day'
import { useFormats, useToday } from '../../state/use-board.ts'
import { classNames } from '../class-names.ts'
import field from '../field.module.css'
import { Icon } from '../icon.tsx'
import list from '../menu.module.css'
import styles from './date-field.module.css'
import { MonthCalendar } from './month-calendar.tsx'
import { TypedFieldFrame, type TypedFieldProps } from './typed-field.tsx'
import { useTypedValue } from './use-typed-value.ts'

/**
 * A field for a date, which is typed or chosen in a calendar. The arrow keys move it by a day. Its code is
 * large, so import it through `lazy-fields.ts`.
 */
export function DateField({ value, onChange, ...rest }: TypedFieldProps<PlainDate>) {
  const { label } = rest
  const { order, firstWeekday } = useFormats()
  const today = useToday() ?? readClockDay()
  const typed = useTypedValue({
    value,
    onChange,
    parse: (text) => parseDate(text, { order, today }),
    format: (date) => formatTypedDate(date, order),
    // It ends with a year of four digits, or begins with one.
    isComplete: (text) => /\d{4}$|^\d{4}\D+\d{1,2}\D+\d{2}$/.test(text),
    step: (date, direction) => (date === null ? today : addDays(date, direction)),
  })
  const chooseDay = (date: PlainDate) => {
    typed.clearTyped()
    onChange(date)
  }
  return (
    <TypedFieldFrame {...rest} typed={typed}>
      <Group className={classNames(field.box, styles.box)}>
        <Input
          className={styles.input ?? ''}
          placeholder={datePlaceholders[order]}
          onKeyDown={typed.handleKeyDown}
          autoComplete="off"
          spellCheck="false"
        />
        <DialogTrigger>
          <Button className={styles.open ?? ''} aria-label={`Calendar: ${label}`}>
            <Icon icon={CalendarDays} />
          </Button>
          <Popover className={list.popover ?? ''} offset={4} placement="bottom end">
            <Dialog className={styles.dialog ?? ''} aria-label={label}>
              {({ close }) => (
                <MonthCalendar
                  value={value === null ? null : parseIsoDate(value)}
                  today={parseIsoDate(today)}
                  order={order}
                  firstWeekday={firstWeekday}
                  onChange={(date) => {
                    // A calendar date is written as `2026-03-03`, so the cast is safe.
                    chooseDay(date.toString() as PlainDate)
                    close()
                  }}
                />
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      </Group>
    </TypedFieldFrame>
  )
}

/** Returns the day on the page's own clock, for the moment before the board is loaded. */
function readClockDay(): PlainDate {
  return toPlainDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
}
