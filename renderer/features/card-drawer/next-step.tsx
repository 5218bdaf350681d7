import type { FollowUpView } from '#shared/ipc/card-view'
import { capitalized } from '#shared/time/say'
import { Button } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Sources } from '../../components/sources.tsx'
import { FollowUpMark, statusWords } from './follow-up-mark.tsx'
import styles from './next-step.module.css'

interface NextStepProps {
  /** Null where the rules call for nothing. */
  readonly followUp: FollowUpView | null
  /** What the board's card says, for when there is no follow-up. */
  readonly word: string
  readonly onOpenNote: (key: string) => void
}

export function NextStep({ followUp, word, onOpenNote }: NextStepProps) {
  if (followUp === null) return <p className={styles.nothing}>{word || 'Nothing is called for just now.'}</p>
  const { status, tone } = followUp
  const isTurn = status === 'open' || status === 'overdue'
  return (
    <div className={classNames(styles.next, isTurn && styles.turn)}>
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
      {followUp.hasNote && (
        <Button
          look={isTurn ? 'primary' : 'plain'}
          className={styles.button}
          onPress={() => onOpenNote(followUp.key)}
        >
          {isTurn ? 'Write the note' : 'Look at the note'}
        </Button>
      )}
    </div>
  )
}
