import { CalendarClock, ListChecks, type LucideIcon, Mail } from 'lucide-react'
import type { DueLine as DueLineView } from '#shared/ipc/board-view'
import type { Step } from '#shared/model/step'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { hasNote } from '../../state/has-note.ts'
import { sayWhy } from './say-today.ts'
import styles from './today.module.css'

interface DueLineProps {
  readonly line: DueLineView
  readonly onOpen: (line: DueLineView) => void
}

/** One thing to do: when, what, why, and the button that begins it. */
export function DueLine({ line, onOpen }: DueLineProps) {
  const { step, title, company, when, why, tone } = line
  const verb = verbOf(line)
  return (
    <li className={styles.line} data-tone={tone}>
      <Icon of={iconOf(step)} className={styles.icon} />
      <span className={styles.when}>{when}</span>
      <p className={styles.what}>
        <b dir="auto">{title}</b>
        {company && (
          <>
            {' at '}
            <bdi>{company}</bdi>
          </>
        )}{' '}
        {why && <span className={styles.why}>· {sayWhy(why)}</span>}
      </p>
      <Button size="small" aria-label={`${verb}: ${title}`} onPress={() => onOpen(line)}>
        {verb}
      </Button>
    </li>
  )
}

function verbOf({ step, cardId }: DueLineView): string {
  if (cardId === null) return 'New card'
  return hasNote(step) ? 'Write' : 'Open'
}

function iconOf(step: Step): LucideIcon {
  if (hasNote(step)) return Mail
  return step === 'prepare' || step === 'debrief' ? CalendarClock : ListChecks
}
