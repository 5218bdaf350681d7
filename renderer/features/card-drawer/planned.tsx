import { Button } from 'react-aria-components/Button'
import type { FollowUpView } from '#shared/ipc/card-view'
import { capitalized } from '#shared/time/say'
import { classNames } from '../../components/class-names.ts'
import { FollowUpMark, statusWords } from './follow-up-mark.tsx'
import styles from './planned.module.css'

interface PlannedProps {
  readonly followUps: readonly FollowUpView[]
  readonly onOpenNote: (key: string) => void
}

const over: readonly FollowUpView['status'][] = ['done', 'skipped', 'lapsed']

export function Planned({ followUps, onOpenNote }: PlannedProps) {
  return (
    <ol className={styles.list}>
      {followUps.map((followUp) => {
        const isOver = over.includes(followUp.status)
        return (
          <li key={followUp.key} className={classNames(styles.line, isOver && styles.over)}>
            <FollowUpMark status={followUp.status} />
            <span className={styles.title} dir="auto">
              {followUp.hasNote && !isOver ? (
                <Button className={styles.open ?? ''} onPress={() => onOpenNote(followUp.key)}>
                  {followUp.title}
                </Button>
              ) : (
                followUp.title
              )}
            </span>
            <span className={styles.when}>
              {followUp.status === 'open' ? (
                `${statusWords.open} · ${followUp.when}`
              ) : (
                <>
                  <span className="visually-hidden">{statusWords[followUp.status]}: </span>
                  {capitalized(followUp.when)}
                </>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
