import { MessagesSquare, Phone, Users, Video } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Link } from 'react-aria-components/Link'
import type { InterviewKind, MissedReason } from '#shared/model/interview'
import { getMissedReason } from '#shared/rules/facts/missed-interview'
import { formatDuration } from '#shared/text/format-duration'
import { getInterviewEnd } from '#shared/time/instant'
import { findJoinLink } from '#shared/views/today/join-details'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/icon.tsx'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { useFormats, useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import type { RowProps } from '../timeline/row-props.ts'
import rows from '../timeline/timeline.module.css'
import { TimelineRow } from '../timeline/timeline-row.tsx'
import { describePromiseTerms } from './describe-promise-terms.ts'
import { InterviewButtons } from './interview-buttons.tsx'
import { useInterviewTime } from './use-interview-time.ts'

// The editor contains date and time fields, whose script is large and must not delay the board.
const InterviewEditor = createLazyComponent(
  async () => (await import('./interview-editor.tsx')).InterviewEditor,
)
const MissedInterview = createLazyComponent(
  async () => (await import('../../../forms/missed-interview/missed-interview.tsx')).MissedInterview,
)

/** Why an interview did not happen, as users read it. */
const missedNames: Readonly<Record<MissedReason, string>> = {
  'they-called-it-off': 'Cancelled by them',
  'they-did-not-call': 'No-show',
  'user-could-not': 'You couldn’t make it',
}

const kindIcons: Readonly<Record<InterviewKind, typeof Phone>> = {
  phone: Phone,
  video: Video,
  'on-site': Users,
  other: MessagesSquare,
}

/** The line of one interview, which can be corrected in place. */
export function InterviewRow(props: RowProps<'interview'>) {
  const { entry, title, card } = props
  const { interview } = entry
  const [isAskingWhy, setAskingWhy] = useState(false)
  const isPlanned = interview.status === 'planned'
  const isAhead = isPlanned && getInterviewEnd(interview) > Date.now()
  const link = isAhead ? findJoinLink(interview) : null
  return (
    <TimelineRow
      id={interview.id}
      at={entry.at}
      isAhead={isAhead}
      mark={<Icon icon={kindIcons[interview.kind]} />}
      title={
        <>
          <b className={classNames(!isPlanned && styles.off)} dir="auto">
            {title}
          </b>
          {isPlanned && !isAhead && <>, {formatDuration(interview.durationMinutes)}</>}
        </>
      }
      detail={<Detail {...props} />}
      end={
        link !== null && (
          <Link href={link} target="_blank" rel="noreferrer" className={rows.link ?? ''}>
            Join
          </Link>
        )
      }
      below={
        isAskingWhy && (
          <Suspense>
            <MissedInterview
              card={card}
              interview={interview}
              onSaved={() => setAskingWhy(false)}
              onCancel={() => setAskingWhy(false)}
            />
          </Suspense>
        )
      }
    >
      {isPlanned && (
        <Suspense>
          <InterviewEditor card={card} interview={interview} />
        </Suspense>
      )}
      <InterviewButtons {...props} onMissed={() => setAskingWhy(true)} />
    </TimelineRow>
  )
}

/** Before an interview, when and where it is; after it, what the user noted. */
function Detail({ entry, card }: RowProps<'interview'>) {
  const today = useToday()
  const formats = useFormats()
  const { interview } = entry
  const when = useInterviewTime(interview)
  const isPlanned = interview.status === 'planned'
  if (!isPlanned)
    return (
      <p className={styles.about}>
        {missedNames[getMissedReason(interview)]}
        <span className="visually-hidden">, {when}</span>
      </p>
    )
  const promise = card.theirPromises.findLast(({ interviewId }) => interviewId === interview.id)
  const remark = interview.remarks?.find(({ text }) => text !== '')?.text ?? interview.topics[0]
  return (
    <>
      {getInterviewEnd(interview) > Date.now() && (
        <p className={styles.about} dir="auto">
          {[when, interview.location].filter(Boolean).join(' · ')}
        </p>
      )}
      {remark !== undefined && (
        <p className={styles.about} dir="auto">
          You talked about {remark}
        </p>
      )}
      {promise && <p className={styles.about}>{describePromiseTerms(promise.terms, { today, formats })}</p>}
    </>
  )
}
