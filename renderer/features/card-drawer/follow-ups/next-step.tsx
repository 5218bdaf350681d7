import type { FollowUpView } from '#shared/ipc/card-view'
import { listQuickActions, type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import { stepActivities } from '#shared/rules/step-activities'
import { capitalize } from '#shared/text/format-day'
import { Button } from '../../../components/button.tsx'
import { classNames } from '../../../components/class-names.ts'
import { Sources } from '../../../components/sources.tsx'
import { FollowUpMark, statusNames } from './follow-up-mark.tsx'
import styles from './next-step.module.css'

interface NextStepProps {
  /** Null if the rules plan nothing that is unfinished. */
  readonly followUp: FollowUpView | null
  /** The text on the board's card, shown if `followUp` is null; may be empty. */
  readonly boardText: string
  readonly onOpenNote: (key: string) => void
  /** Opens the slip for the conversation a follow-up is about. */
  readonly onDebrief: (key: string) => void
  readonly onAct: (act: QuickAction, key: string) => void
}

/** Shows the follow-up to do next, with its reason and its buttons. */
export function NextStep(props: NextStepProps) {
  const { followUp, boardText } = props
  if (followUp === null)
    return <p className={styles.nothing}>{boardText || 'Nothing is called for just now.'}</p>
  const { status, tone } = followUp
  return (
    <div className={classNames(styles.next, isDue(followUp) && styles.due)}>
      <p className={styles.dueText}>
        <FollowUpMark status={status} />
        <span className="visually-hidden">{statusNames[status]}: </span>
        <span className={styles[tone]}>{capitalize(followUp.dueText)}</span>
      </p>
      <p className={styles.title} dir="auto">
        {followUp.title}
      </p>
      <p className={styles.reason} dir="auto">
        {followUp.reason} <Sources letters={followUp.sources} />
      </p>
      <Buttons {...props} followUp={followUp} />
    </div>
  )
}

type ButtonsProps = Omit<NextStepProps, 'followUp'> & { readonly followUp: FollowUpView }

/** Shows what can be done about a follow-up. Before it is due, the only quick action is to skip it. */
function Buttons({ followUp, onOpenNote, onDebrief, onAct }: ButtonsProps) {
  const { key, step, status } = followUp
  if (status === 'done' || status === 'skipped' || status === 'lapsed') return null
  const isUsersTurn = isDue(followUp)
  const look = isUsersTurn ? 'primary' : 'plain'
  const quickActions = listQuickActions(step).filter(
    (act) => act !== 'done' && (isUsersTurn || act === 'skip'),
  )
  return (
    <div className={styles.buttons}>
      {followUp.hasNote && (
        <Button look={look} onPress={() => onOpenNote(key)}>
          {isUsersTurn ? 'Write the note' : 'Look at the note'}
        </Button>
      )}
      {stepActivities[step] === 'debrief' && (
        <Button look={look} onPress={() => onDebrief(key)}>
          Note what was said
        </Button>
      )}
      {listQuickActions(step).includes('done') && (
        <Button look={look} onPress={() => onAct('done', key)}>
          {quickActionNames.done}
        </Button>
      )}
      {quickActions.length > 0 && (
        <div className={styles.rest}>
          {quickActions.map((act) => (
            <Button key={act} look="quiet" onPress={() => onAct(act, key)}>
              {quickActionNames[act]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

function isDue({ status }: FollowUpView): boolean {
  return status === 'open' || status === 'overdue'
}
