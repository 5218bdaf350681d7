import type { ComponentProps, ReactNode } from 'react'
import type { EpochMs } from '#shared/model/scalars'
import { toPlainDate } from '#shared/time/day'
import { formatEntryDay } from '#shared/views/timeline/entry-day'
import { classNames } from '../../../components/class-names.ts'
import { useFormats, useToday } from '../../../state/use-board.ts'
import { EntryLine } from '../entry/entry-line.tsx'
import { useZone } from '../use-zone.ts'
import styles from './timeline.module.css'

interface TimelineRowProps extends Omit<ComponentProps<typeof EntryLine>, 'lead'> {
  readonly at: EpochMs
  /** The icon or shape that says what kind of line it is. Hidden from screen readers, which read the title. */
  readonly mark: ReactNode
  /** True for what is planned: the line that joins the marks is then dashed. */
  readonly isAhead?: boolean
}

/** Shows one line of the timeline: its day, a mark, and the entry. */
export function TimelineRow({ at, mark, isAhead = false, className, ...entry }: TimelineRowProps) {
  const day = toPlainDate(at, useZone())
  const today = useToday() ?? day
  return (
    <EntryLine
      {...entry}
      className={classNames(styles.row, isAhead && styles.ahead, className)}
      lead={
        <>
          <time dateTime={day} className={styles.day}>
            {formatEntryDay(day, today, useFormats())}
          </time>
          <span className={styles.node} aria-hidden="true">
            {mark}
          </span>
        </>
      }
    />
  )
}
