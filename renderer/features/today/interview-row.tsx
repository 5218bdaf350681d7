import { ListChecks } from 'lucide-react'
import type { TodayInterview } from '#shared/ipc/today-view'
import { Icon } from '../../components/icon.tsx'
import { useMinute } from '../../components/use-minute.ts'
import { describeCountdown } from './describe-today.ts'
import { InterviewButton, isCallToNumber } from './interview-button.tsx'
import type { TodayActions } from './today-actions.ts'
import styles from './today-row.module.css'
import { Company, Row } from './today-row.tsx'

interface InterviewRowProps {
  readonly interview: TodayInterview
  readonly actions: TodayActions
}

/** The row of an interview: its time with a countdown, whom it is with, and how to join it. */
export function InterviewRow({ interview, actions }: InterviewRowProps) {
  const { cardId, title, company, detail, joinLink, prepareKey, startsAt } = interview
  const now = useMinute()
  const isToday = interview.since === ''
  const since = isToday && now !== null ? describeCountdown(startsAt, now) : interview.since
  const openCard = () => actions.onOpenCard(cardId)
  return (
    <Row
      entry={{ ...interview, since }}
      shape="meet"
      start={<InterviewButton interview={interview} onOpenCard={openCard} />}
      second={
        (joinLink !== null || isCallToNumber(interview)) &&
        prepareKey !== null && (
          <button type="button" className={styles.reply} aria-label={`Prep: ${title}`} onClick={openCard}>
            <Icon icon={ListChecks} size={14} />
            Prep
          </button>
        )
      }
    >
      <p className={styles.title}>
        <b dir="auto">{title}</b> <Company cardId={cardId} company={company} onOpen={actions.onOpenCard} />
      </p>
      <p className={styles.why} dir="auto">
        {detail}
      </p>
    </Row>
  )
}
