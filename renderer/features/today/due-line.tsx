import { CalendarClock, ListChecks, type LucideIcon, Mail, Phone } from 'lucide-react'
import type { DueLine as DueLineView } from '#shared/ipc/board-view'
import type { Id } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import type { QuickAction } from '#shared/rules/quick-actions'
import { type StepActivity, stepActivities } from '#shared/rules/step-activities'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { FollowUpMenu } from '../../lazy/follow-up-menu.tsx'
import { describeReason } from './describe-today.ts'
import styles from './today-strip.module.css'

interface DueLineProps {
  readonly line: DueLineView
  readonly onOpen: (line: DueLineView) => void
  readonly onAct: (action: QuickAction, line: DueLineView) => void
  /** Asks what the employer of a card answered. */
  readonly onReply: (cardId: Id) => void
}

/**
 * A line of the strip: one due follow-up with its time, title and reason, a button that opens it, and a menu of
 * actions.
 */
export function DueLine({ line, onOpen, onAct, onReply }: DueLineProps) {
  const { cardId, canReply, step, title, company, dueText, reason, isUrgent, isCall } = line
  const verb = isCall ? 'Call' : verbs[stepActivities[step]]
  return (
    <li className={styles.line} data-urgent={isUrgent || undefined}>
      <Icon icon={isCall ? Phone : getStepIcon(step)} className={styles.icon} />
      <span className={styles.dueText}>{dueText}</span>
      <p className={styles.what}>
        <b dir="auto">{title}</b>
        {company && (
          <>
            {' at '}
            <bdi>{company}</bdi>
          </>
        )}{' '}
        {reason && <span className={styles.reason}>· {describeReason(reason)}</span>}
      </p>
      <span className={styles.actions}>
        <Button size="small" aria-label={`${verb}: ${title}`} onPress={() => onOpen(line)}>
          {verb}
        </Button>
        <FollowUpMenu
          step={step}
          title={title}
          onAct={(action) => onAct(action, line)}
          onReply={canReply && cardId !== null ? () => onReply(cardId) : null}
        />
      </span>
    </li>
  )
}

/** The text of the button for each activity. */
const verbs: Readonly<Record<StepActivity, string>> = {
  write: 'Write',
  debrief: 'Note it',
  do: 'Open',
  add: 'New card',
}

function getStepIcon(step: Step): LucideIcon {
  if (stepActivities[step] === 'write') return Mail
  return step === 'prepare' || step === 'debrief' ? CalendarClock : ListChecks
}
