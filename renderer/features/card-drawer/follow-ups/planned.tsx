import { Button } from 'react-aria-components/Button'
import type { FollowUpView } from '#shared/ipc/card-view'
import type { QuickAction } from '#shared/rules/quick-actions'
import { stepActivities } from '#shared/rules/step-activities'
import { capitalize } from '#shared/text/format-day'
import { classNames } from '../../../components/class-names.ts'
import { FollowUpMenu } from '../../../lazy/follow-up-menu.tsx'
import { FollowUpMark, statusNames } from './follow-up-mark.tsx'
import styles from './planned.module.css'

interface PlannedProps {
  readonly followUps: readonly FollowUpView[]
  /**
   * The follow-up that is shown above the list with its reason and buttons; null if nothing is shown there.
   */
  readonly nextKey: string | null
  readonly onOpenNote: (key: string) => void
  readonly onDebrief: (key: string) => void
  readonly onAct: (act: QuickAction, key: string) => void
}

/** The statuses in which nothing can be done any more. */
const endedStatuses: readonly FollowUpView['status'][] = ['done', 'skipped', 'lapsed']
/** The statuses whose reason is shown: why it is due now, why not yet, or why no longer. */
const explainedStatuses: readonly FollowUpView['status'][] = ['open', 'overdue', 'held', 'snoozed', 'lapsed']

/** Lists the follow-ups of a card with their status and their time. */
export function Planned({ followUps, nextKey, onAct, ...openers }: PlannedProps) {
  return (
    <ol className={styles.list}>
      {followUps.map((followUp) => {
        const { key, step, status, title, reason } = followUp
        const isOver = endedStatuses.includes(status)
        const isNext = key === nextKey
        return (
          <li key={key} className={classNames(styles.line, isOver && styles.finished)}>
            <FollowUpMark status={status} />
            <div className={styles.text}>
              <span dir="auto">
                <Title followUp={followUp} isOver={isOver} {...openers} />
              </span>
              {explainedStatuses.includes(status) && !isNext && (
                <p className={styles.reason} dir="auto">
                  {reason}
                </p>
              )}
            </div>
            <span className={styles.due}>{formatWhen(followUp)}</span>
            {!isOver && !isNext && (
              <FollowUpMenu
                step={step}
                title={title}
                className={styles.menu}
                onAct={(act) => onAct(act, key)}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Formats when a follow-up is due. Only the status "open" is visible as text; the others have a shape. */
function formatWhen({ status, dueText }: FollowUpView) {
  if (status === 'open') return `${statusNames.open} · ${dueText}`
  return (
    <>
      <span className="visually-hidden">{statusNames[status]}: </span>
      {capitalize(dueText)}
    </>
  )
}

interface TitleProps extends Pick<PlannedProps, 'onOpenNote' | 'onDebrief'> {
  readonly followUp: FollowUpView
  readonly isOver: boolean
}

/** Shows the title, as a button if it can open a note or the slip. */
function Title({ followUp, isOver, onOpenNote, onDebrief }: TitleProps) {
  const { key, title, step, hasNote } = followUp
  const openFollowUp = hasNote ? onOpenNote : stepActivities[step] === 'debrief' ? onDebrief : null
  if (isOver || openFollowUp === null) return title
  return (
    <Button className={styles.open ?? ''} onPress={() => openFollowUp(key)}>
      {title}
    </Button>
  )
}
