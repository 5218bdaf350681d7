import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { TodayGroup } from '#shared/ipc/today-view'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'
import type { TodayActions } from './today-actions.ts'
import styles from './today-row.module.css'
import { actionButtons, Company, LineRow, Row, toShape } from './today-row.tsx'

interface GroupRowProps {
  readonly group: TodayGroup
  readonly actions: TodayActions
  readonly isFirst?: boolean
}

/** The row of several follow-ups with one cause, which opens to its lines. Escape closes it again. */
export function GroupRow({ group, actions, isFirst = false }: GroupRowProps) {
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const toggle = useRef<HTMLButtonElement>(null)
  const { title, company, names, action, lines } = group
  const { verb, icon } = actionButtons[action]
  const [first] = lines
  const closeOnEscape = (event: KeyboardEvent) => {
    if (
      event.key !== 'Escape' ||
      event.defaultPrevented ||
      !event.currentTarget.contains(event.target as Node)
    )
      return
    setOpen(false)
    toggle.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape on the buttons inside
    <div onKeyDown={isOpen ? closeOnEscape : undefined}>
      <Row
        entry={group}
        shape={toShape(group)}
        start={
          !isOpen &&
          first && (
            <Button
              icon={icon}
              look={isFirst ? 'primary' : 'plain'}
              aria-label={`${verb}: ${first.title}`}
              onPress={() => actions.onOpen(first.key)}
            >
              {verb}
            </Button>
          )
        }
        menu={<SnoozeMenu keys={lines.map(({ key }) => key)} title={title} />}
      >
        <p className={styles.title}>
          <button
            ref={toggle}
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {title}
            <Icon icon={ChevronRight} size={14} className={styles.chevron} />
          </button>{' '}
          <Company cardId={first?.cardId ?? null} company={company} onOpen={actions.onOpenCard} />{' '}
          {!isOpen && names !== '' && <span className={styles.names}>{names}</span>}
        </p>
      </Row>
      <ul id={listId} className={styles.lines}>
        {isOpen &&
          lines.map((line) => (
            <li key={line.key}>
              {/* The line of the group names the company they share. */}
              <LineRow line={company === '' ? line : { ...line, company: '' }} actions={actions} />
            </li>
          ))}
      </ul>
    </div>
  )
}
