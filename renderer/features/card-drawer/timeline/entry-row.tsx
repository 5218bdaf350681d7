import { PenLine } from 'lucide-react'
import { assertNever } from '#shared/errors/assert-never'
import type { Card } from '#shared/model/card'
import type { TimelineEntry } from '#shared/views/timeline/list-timeline'
import { Icon } from '../../../components/icon.tsx'
import { AnswerRow } from '../answers/answer-row.tsx'
import { StepRow } from '../follow-ups/step-row.tsx'
import { InterviewRow } from '../interviews/interview-row.tsx'
import { ActionRow } from '../log/action-row.tsx'
import { MessageRow } from '../log/message-row.tsx'
import { ClosingRow } from '../outcome/closing-row.tsx'
import { OfferRow } from '../outcome/offer-row.tsx'
import { OwnPromiseRow } from '../promises/own-promise-row.tsx'
import { AppliedRow } from './applied-row.tsx'
import styles from './timeline.module.css'
import type { TimelineActions } from './timeline-actions.ts'
import { TimelineRow } from './timeline-row.tsx'

interface EntryRowProps {
  readonly entry: TimelineEntry
  readonly title: string
  readonly card: Card
  readonly actions: TimelineActions
  /** The step that is shown above the timeline; null if none is. */
  readonly nextKey: string | null
  /** True if the line begins open, because the user has just added it. */
  readonly isNew: boolean
}

/** Shows one entry of the timeline in the way of its kind. */
export function EntryRow({ entry, nextKey, isNew, ...rest }: EntryRowProps) {
  switch (entry.kind) {
    case 'applied':
      return <AppliedRow {...rest} entry={entry} />
    case 'interview':
      return <InterviewRow {...rest} entry={entry} />
    case 'answer':
      return <AnswerRow {...rest} entry={entry} />
    case 'own-promise':
      return <OwnPromiseRow {...rest} entry={entry} isNew={isNew} />
    case 'action':
      return <ActionRow {...rest} entry={entry} />
    case 'message':
      return <MessageRow {...rest} entry={entry} />
    case 'offer':
      return <OfferRow {...rest} entry={entry} />
    case 'closing':
      return <ClosingRow {...rest} entry={entry} />
    case 'step':
      return <StepRow {...rest} entry={entry} isNext={entry.followUp.key === nextKey} />
    case 'log':
      return (
        <TimelineRow
          id={entry.id}
          at={entry.at}
          mark={<Icon icon={PenLine} size={14} />}
          title={<span className={styles.faint}>{rest.title}</span>}
        />
      )
    default:
      return assertNever(entry)
  }
}
