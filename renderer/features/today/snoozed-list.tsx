import { ChevronRight, Clock } from 'lucide-react'
import { useId, useState } from 'react'
import type { SnoozedLine } from '#shared/ipc/today-view'
import { Icon } from '../../components/icon.tsx'
import styles from './today.module.css'
import type { TodayActions } from './today-actions.ts'
import row from './today-row.module.css'
import { LineRow } from './today-row.tsx'

interface SnoozedListProps {
  readonly lines: readonly SnoozedLine[]
  readonly actions: TodayActions
}

/** What is snoozed: one line that names it, and opens to all of it. */
export function SnoozedList({ lines, actions }: SnoozedListProps) {
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const [first] = lines
  if (!first) return null
  const summary =
    lines.length === 1 ? `Snoozed until ${first.until}: ${first.title}` : `${lines.length} things are snoozed`
  return (
    <div className={styles.snoozed}>
      <button
        type="button"
        className={styles.foot}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon icon={Clock} size={14} />
        <span>{summary}</span>
        <Icon icon={ChevronRight} size={14} className={row.chevron} />
      </button>
      <ul id={listId} className={row.lines}>
        {isOpen &&
          lines.map((line) => (
            <li key={line.key}>
              <LineRow line={{ ...line, when: 'Snoozed', since: `until ${line.until}` }} actions={actions} />
            </li>
          ))}
      </ul>
    </div>
  )
}
