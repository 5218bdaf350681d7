import type { FollowUpView } from '#shared/ipc/card-view'
import { actNames, actsFor, doings, type FollowUpAct } from '#shared/rules/follow-up-acts'
import { capitalized } from '#shared/text/format-day'
import { Button } from '../../../components/button.tsx'
import { classNames } from '../../../components/class-names.ts'
import { Sources } from '../../../components/sources.tsx'
import { FollowUpMark, statusWords } from './follow-up-mark.tsx'
import styles from './next-step.module.css'

interface NextStepProps {
  /** Null where the rules call for nothing. */
  readonly followUp: FollowUpView | null
  /** What the board's card says, for when there is no follow-up. */
  readonly word: string
  readonly onOpenNote: (key: string) => void
  /** Tells what was said in the conversation that a follow-up is about. */
  readonly onTell: (key: string) => void
  readonly onAct: (act: FollowUpAct, key: string) => void
}

export function NextStep(props: NextStepProps) {
  const { followUp, word } = props
  if (followUp === null) return <p className={styles.nothing}>{word || 'Nothing is called for just now.'}</p>
  const { status, tone } = followUp
  return (
    <div className={classNames(styles.next, isTheirTurn(followUp) && styles.turn)}>
      <p className={styles.when}>
        <FollowUpMark status={status} />
        <span className="visually-hidden">{statusWords[status]}: </span>
        <span className={styles[tone]}>{capitalized(followUp.when)}</span>
      </p>
      <p className={styles.title} dir="auto">
        {followUp.title}
      </p>
      <p className={styles.why} dir="auto">
        {followUp.reason} <Sources letters={followUp.sources} />
      </p>
      <Buttons {...props} followUp={followUp} />
    </div>
  )
}

type ButtonsProps = Omit<NextStepProps, 'followUp'> & { readonly followUp: FollowUpView }

function Buttons({ followUp, onOpenNote, onTell, onAct }: ButtonsProps) {
  const { key, step, status } = followUp
  if (status === 'done' || status === 'skipped' || status === 'lapsed') return null
  const isTurn = isTheirTurn(followUp)
  const look = isTurn ? 'primary' : 'plain'
  const acts = actsFor(step).filter((act) => act !== 'done' && (isTurn || act === 'skip'))
  return (
    <div className={styles.buttons}>
      {followUp.hasNote && (
        <Button look={look} onPress={() => onOpenNote(key)}>
          {isTurn ? 'Write the note' : 'Look at the note'}
        </Button>
      )}
      {doings[step] === 'tell' && (
        <Button look={look} onPress={() => onTell(key)}>
          Note what was said
        </Button>
      )}
      {actsFor(step).includes('done') && (
        <Button look={look} onPress={() => onAct('done', key)}>
          {actNames.done}
        </Button>
      )}
      {acts.length > 0 && (
        <div className={styles.rest}>
          {acts.map((act) => (
            <Button key={act} look="quiet" onPress={() => onAct(act, key)}>
              {actNames[act]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

function isTheirTurn({ status }: FollowUpView): boolean {
  return status === 'open' || status === 'overdue'
}
