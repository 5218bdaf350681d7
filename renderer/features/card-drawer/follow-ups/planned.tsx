import { Button } from 'react-aria-components/Button'
import type { FollowUpView } from '#shared/ipc/card-view'
import { doings, type FollowUpAct } from '#shared/rules/follow-up-acts'
import { capitalized } from '#shared/text/format-day'
import { classNames } from '../../../components/class-names.ts'
import { FollowUpMenu } from '../../../components/follow-up-menu.tsx'
import { FollowUpMark, statusWords } from './follow-up-mark.tsx'
import styles from './planned.module.css'

interface PlannedProps {
  readonly followUps: readonly FollowUpView[]
  /** What the drawer shows above already, with its reason and its buttons. */
  readonly nextKey: string | null
  readonly onOpenNote: (key: string) => void
  readonly onTell: (key: string) => void
  readonly onAct: (act: FollowUpAct, key: string) => void
}

const over: readonly FollowUpView['status'][] = ['done', 'skipped', 'lapsed']
/** What a person wonders about: why now, why not yet, why no more. */
const explained: readonly FollowUpView['status'][] = ['open', 'overdue', 'held', 'snoozed', 'lapsed']

export function Planned({ followUps, nextKey, onAct, ...open }: PlannedProps) {
  return (
    <ol className={styles.list}>
      {followUps.map((followUp) => {
        const { key, step, status, title, reason } = followUp
        const isOver = over.includes(status)
        const isNext = key === nextKey
        return (
          <li key={key} className={classNames(styles.line, isOver && styles.over)}>
            <FollowUpMark status={status} />
            <div className={styles.words}>
              <span dir="auto">
                <Title followUp={followUp} isOver={isOver} {...open} />
              </span>
              {explained.includes(status) && !isNext && (
                <p className={styles.why} dir="auto">
                  {reason}
                </p>
              )}
            </div>
            <span className={styles.when}>{whenOf(followUp)}</span>
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

function whenOf({ status, when }: FollowUpView) {
  if (status === 'open') return `${statusWords.open} · ${when}`
  return (
    <>
      <span className="visually-hidden">{statusWords[status]}: </span>
      {capitalized(when)}
    </>
  )
}

interface TitleProps extends Pick<PlannedProps, 'onOpenNote' | 'onTell'> {
  readonly followUp: FollowUpView
  readonly isOver: boolean
}

/** Leads to the note or the slip, where there is one. */
function Title({ followUp, isOver, onOpenNote, onTell }: TitleProps) {
  const { key, title, step, hasNote } = followUp
  const open = hasNote ? onOpenNote : doings[step] === 'tell' ? onTell : null
  if (isOver || open === null) return title
  return (
    <Button className={styles.open ?? ''} onPress={() => open(key)}>
      {title}
    </Button>
  )
}
