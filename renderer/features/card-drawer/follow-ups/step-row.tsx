import { listQuickActions, quickActionNames } from '#shared/rules/quick-actions'
import { stepActivities } from '#shared/rules/step-activities'
import { Button } from '../../../components/button.tsx'
import { Sources } from '../../../components/sources.tsx'
import { FollowUpMenu } from '../../../lazy/follow-up-menu.tsx'
import { useFormats, useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { formatMoment } from '../format-moment.ts'
import type { RowProps } from '../timeline/row-props.ts'
import rows from '../timeline/timeline.module.css'
import { TimelineRow } from '../timeline/timeline-row.tsx'
import { useZone } from '../use-zone.ts'
import { canWriteNote } from './can-write-note.ts'
import { FollowUpMark } from './follow-up-mark.tsx'
import { nameStatus } from './name-status.ts'

interface StepRowProps extends RowProps<'step'> {
  /** True if the step is also shown above the timeline, with its reason and its buttons. */
  readonly isNext: boolean
}

/** The line of a planned step: why it comes, and what can be done about it now. */
export function StepRow({ entry, title, actions, isNext }: StepRowProps) {
  const { followUp } = entry
  const { key, step, status } = followUp
  const isOver = status === 'lapsed'
  return (
    <TimelineRow
      id={key}
      at={entry.at}
      isAhead={!isOver}
      mark={<FollowUpMark status={status} />}
      title={
        <span className={isOver ? rows.faint : rows.step} dir="auto">
          {title}
        </span>
      }
      end={
        <>
          <Ending entry={entry} isNext={isNext} />
          {!isOver && (
            <FollowUpMenu
              step={step}
              title={title}
              className={rows.menu}
              onAct={(act) => actions.onAct(act, key)}
              // The card has a button for it at the top.
              onReply={null}
            />
          )}
        </>
      }
    >
      <Reason entry={entry} />
      {!isOver && (
        <div className={styles.more}>
          {canWriteNote(followUp) && (
            <Button look="quiet" size="small" onPress={() => actions.onOpenNote(key)}>
              {followUp.channel === 'phone' ? 'Open the call sheet' : 'Open the note'}
            </Button>
          )}
          {stepActivities[step] === 'debrief' && (
            <Button look="quiet" size="small" onPress={() => actions.onDebrief(key)}>
              Note what was said
            </Button>
          )}
          {listQuickActions(step).includes('done') && (
            <Button look="quiet" size="small" onPress={() => actions.onAct('done', key)}>
              {quickActionNames.done}
            </Button>
          )}
        </div>
      )}
    </TimelineRow>
  )
}

/** Shows the status of a step. Its day is at the beginning of the line already. */
function Ending({ entry, isNext }: Pick<StepRowProps, 'entry' | 'isNext'>) {
  const { status, dueText } = entry.followUp
  if (isNext) return 'next'
  if (status === 'scheduled') return 'planned'
  return (
    <>
      <span className="visually-hidden">{nameStatus(entry.followUp)}</span>
      {dueText}
    </>
  )
}

function Reason({ entry }: Pick<StepRowProps, 'entry'>) {
  const at = { at: entry.at, zone: useZone(), today: useToday(), formats: useFormats() }
  const { status, reason, sources } = entry.followUp
  return (
    <p className={styles.about} dir="auto">
      {status === 'scheduled' && <>{formatMoment(at)}. </>}
      {reason} <Sources letters={sources} />
    </p>
  )
}
