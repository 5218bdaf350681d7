import { ChevronRight } from 'lucide-react'
import type { TodayView, WaitingLine } from '#shared/ipc/today-view'
import { formatNumber } from '../../components/format-number.ts'
import { Icon } from '../../components/icon.tsx'
import { WaitTimeline } from '../../components/wait-timeline/wait-timeline.tsx'
import { useCard } from '../../state/use-board.ts'
import { describeTurn } from './describe-today.ts'
import type { TodayActions } from './today-actions.ts'
import row from './today-row.module.css'
import { Company, ReplyButton } from './today-row.tsx'
import styles from './waiting-list.module.css'

interface WaitingListProps {
  readonly view: TodayView
  readonly actions: TodayActions
}

/** On whom the user waits, each with its days: a silence that is on schedule is visibly fine. */
export function WaitingList({ view, actions }: WaitingListProps) {
  const { waiting, waitingCount, applications, away } = view
  const hidden = waitingCount - waiting.length
  return (
    <aside className={styles.theirs} aria-labelledby="waiting-on-them">
      <h2 id="waiting-on-them" className={styles.heading}>
        Waiting on them{' '}
        <span>
          {waitingCount === 0 ? 'nobody right now' : `${formatNumber(waitingCount)}, all on schedule`}
        </span>
      </h2>
      <ul className={styles.waiting}>
        {waitingCount === 0 && (
          <li className={styles.hint}>
            After a conversation, the days until it’s your turn are counted here.
          </li>
        )}
        {waiting.map((line) => (
          <Waiting key={line.cardId} line={line} actions={actions} />
        ))}
        {hidden > 0 && (
          <li>
            <More onPress={actions.onShowBoard}>{`${formatNumber(hidden)} more on the board`}</More>
          </li>
        )}
        {applications.count > 0 && (
          <li>
            <More onPress={actions.onShowBoard}>
              <b>
                {applications.count === 1
                  ? '1 application'
                  : `${formatNumber(applications.count)} applications`}
              </b>
              {describeAge(applications)}
            </More>
          </li>
        )}
        {away.map((days) => (
          <li key={days}>
            <More onPress={actions.onOpenAway}>
              <b>Away</b> {days}
            </More>
          </li>
        ))}
      </ul>
    </aside>
  )
}

function describeAge({ count, oldestDays }: TodayView['applications']): string {
  const age = oldestDays === 0 ? 'sent today' : `${oldestDays === 1 ? '1 day' : `${oldestDays} days`} old`
  return count === 1 ? `, ${age}` : `, the oldest ${age}`
}

function More({ onPress, children }: { readonly onPress: () => void; readonly children: React.ReactNode }) {
  return (
    <button type="button" className={styles.more} onClick={onPress}>
      <span>{children}</span>
      <Icon icon={ChevronRight} size={14} />
    </button>
  )
}

function Waiting({ line, actions }: { readonly line: WaitingLine; readonly actions: TodayActions }) {
  const { cardId, turn } = line
  const card = useCard(cardId)
  if (card === null) return null
  const { company, people, next, waitTimeline } = card
  return (
    <li className={styles.wait}>
      <p className={row.title}>
        <Company cardId={cardId} company={company} className={styles.company} onOpen={actions.onOpenCard} />{' '}
        <span className={styles.people} dir="auto">
          {people}
        </span>
      </p>
      <ReplyButton name={company} className={styles.reply} onPress={() => actions.onReply(cardId)} />
      <p className={row.why}>
        <span className={styles.stand}>{next.text}.</span> {describeTurn(next.text, turn)}
      </p>
      {waitTimeline && <WaitTimeline timeline={waitTimeline} tone={next.tone} />}
    </li>
  )
}
