import { Clock, PenLine, Phone, Reply } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { FollowUpView } from '#shared/ipc/card-view'
import { listQuickActions, type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import { stepActivities } from '#shared/rules/step-activities'
import { capitalize } from '#shared/text/format-day'
import { isUnfinished } from '#shared/views/timeline/list-timeline'
import { Button, IconButton } from '../../../components/button.tsx'
import { classNames } from '../../../components/class-names.ts'
import { Menu } from '../../../components/menu.tsx'
import { Sources } from '../../../components/sources.tsx'
import { canWriteNote } from './can-write-note.ts'
import { FollowUpMark } from './follow-up-mark.tsx'
import { nameStatus } from './name-status.ts'
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
  /** Starts to record what they said; null on a closed card. */
  readonly onReply: (() => void) | null
}

/** Shows the follow-up to do next, with its reason and its buttons. */
export function NextStep(props: NextStepProps) {
  const { followUp, boardText, onReply } = props
  const box = useRef<HTMLElement>(null)
  useFocusFirst(box)
  return (
    <section
      ref={box}
      aria-label="Next step"
      className={classNames(styles.next, isDue(followUp) && styles.due)}
    >
      {followUp === null ? (
        <>
          <p className={styles.reason}>{boardText || 'Nothing to do right now.'}</p>
          <div className={styles.buttons}>{onReply && <ReplyButton onPress={onReply} />}</div>
        </>
      ) : (
        <>
          <div className={styles.head}>
            <h3 className={styles.title} dir="auto">
              {followUp.title}
            </h3>
            <p className={styles.dueText}>
              <FollowUpMark status={followUp.status} />
              <span className="visually-hidden">{nameStatus(followUp)}</span>
              <span className={styles[followUp.tone]}>{capitalize(followUp.dueText)}</span>
            </p>
          </div>
          <p className={styles.reason} dir="auto">
            {followUp.reason} <Sources letters={followUp.sources} />
          </p>
          {isUnfinished(followUp) && <Buttons {...props} followUp={followUp} />}
        </>
      )}
    </section>
  )
}

/** Focuses the first button once the card opens, unless the user is somewhere in the drawer already. */
function useFocusFirst(box: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const dialog = box.current?.closest('[role="dialog"]')
    if (document.activeElement !== dialog && document.activeElement !== document.body) return
    box.current?.querySelector<HTMLElement>('[data-buttons] button')?.focus({ preventScroll: true })
  }, [box])
}

type ButtonsProps = NextStepProps & { readonly followUp: FollowUpView }

/** Shows what can be done about a follow-up. Before it is due, the only quick action is to skip it. */
function Buttons({ followUp, onOpenNote, onDebrief, onAct, onReply }: ButtonsProps) {
  const { key, step, channel } = followUp
  const isUsersTurn = isDue(followUp)
  const hasNote = canWriteNote(followUp)
  const look = isUsersTurn ? 'primary' : 'plain'
  const isCall = channel === 'phone'
  const later = listQuickActions(step).filter((act) => act !== 'done' && (isUsersTurn || act === 'skip'))
  return (
    <div className={styles.buttons} data-buttons="">
      {hasNote && (
        <Button look={look} icon={isCall ? Phone : PenLine} onPress={() => onOpenNote(key)}>
          {isCall ? 'Call' : 'Write'}
        </Button>
      )}
      {stepActivities[step] === 'debrief' && (
        <Button look={look} icon={PenLine} onPress={() => onDebrief(key)}>
          Note what was said
        </Button>
      )}
      {listQuickActions(step).includes('done') && (
        <Button look={hasNote ? 'plain' : look} onPress={() => onAct('done', key)}>
          {quickActionNames.done}
        </Button>
      )}
      {onReply && <ReplyButton onPress={onReply} />}
      {step === 'prepare' && (
        <Button look="quiet" onPress={() => onOpenNote(key)}>
          Ask for another time
        </Button>
      )}
      <div className={styles.later}>
        <Menu
          label="Snooze or skip"
          trigger={<IconButton icon={Clock} label={later.length > 1 ? 'Snooze or skip' : 'Skip'} />}
          entries={later.map((act) => ({
            id: act,
            name: quickActionNames[act],
            run: () => onAct(act, key),
          }))}
        />
      </div>
    </div>
  )
}

function ReplyButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button icon={Reply} onPress={onPress}>
      They replied
    </Button>
  )
}

function isDue(followUp: FollowUpView | null): boolean {
  return followUp?.status === 'open' || followUp?.status === 'overdue'
}
