import type { CalendarDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from 'react-aria-components/Calendar'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { DateOrder, FirstWeekday } from '#shared/text/date-formats'
import { Icon } from '../icon.tsx'
import styles from './date-field.module.css'

/** React Aria's names of the days with which a week can start. */
const weekStarts = { monday: 'mon', saturday: 'sat', sunday: 'sun' } as const

interface MonthCalendarProps {
  readonly value: CalendarDate | null
  /** The month that is shown if no day is chosen yet. */
  readonly today: CalendarDate
  readonly order: DateOrder
  readonly firstWeekday: FirstWeekday
  readonly onChange: (date: CalendarDate) => void
}

/** A month in which the user chooses a day. */
export function MonthCalendar({ value, today, order, firstWeekday, onChange }: MonthCalendarProps) {
  return (
    // The locale decides how a screen reader names the days.
    <I18nProvider locale={order === 'month-day-year' ? 'en-US' : 'en-GB'}>
      <Calendar
        value={value}
        defaultFocusedValue={value ?? today}
        firstDayOfWeek={weekStarts[firstWeekday]}
        onChange={onChange}
        autoFocus
      >
        <header className={styles.month}>
          <Button slot="previous" className={styles.monthButton ?? ''}>
            <Icon icon={ChevronLeft} />
          </Button>
          <Heading className={styles.name ?? ''} />
          <Button slot="next" className={styles.monthButton ?? ''}>
            <Icon icon={ChevronRight} />
          </Button>
        </header>
        <CalendarGrid className={styles.grid ?? ''}>
          {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  )
}
