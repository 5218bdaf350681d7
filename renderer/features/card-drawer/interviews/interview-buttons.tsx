import { Trash2 } from 'lucide-react'
import { toFollowUpKey } from '#shared/rules/follow-up-key'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { Button } from '../../../components/button.tsx'
import { nameMissed } from '../../../forms/missed-interview/missed-entry.ts'
import { runCommand } from '../../../state/run-command.ts'
import styles from '../entry/entry.module.css'
import type { RowProps } from '../timeline/row-props.ts'
import { useInterviewTime } from './use-interview-time.ts'

/** The buttons below the fields; those that do not apply are left out. */
export function InterviewButtons({
  entry,
  card,
  actions,
  onMissed,
}: RowProps<'interview'> & { readonly onMissed: () => void }) {
  const { interview } = entry
  const { status, id: interviewId } = interview
  const cardId = card.id
  const when = useInterviewTime(interview)
  const isOver = getInterviewEnd(interview) <= Date.now()
  const { kind, start, durationMinutes, zone, personIds, location, didNotHappen = null } = interview
  // Saving an interview sets its status to planned, so saving it unchanged restores it.
  const restore = () =>
    void runCommand({
      type: 'save-interview',
      ...{ cardId, interviewId, kind, start, durationMinutes, zone, location },
      personIds: [...personIds],
      seen: { kind, start, durationMinutes, zone, location, personIds, status, didNotHappen },
    })
  const remove = async () => {
    const result = await runCommand({ type: 'remove-interview', cardId, interviewId })
    if (result.ok) actions.onRemoved()
  }
  return (
    <div className={styles.more}>
      {status === 'planned' && toEpoch(start) > Date.now() && (
        // The note that asks for it belongs to what is to be prepared.
        <Button
          look="quiet"
          size="small"
          onPress={() =>
            actions.onOpenNote(toFollowUpKey({ cardId, eventId: interviewId, step: 'prepare', round: 1 }))
          }
        >
          Ask for another time
        </Button>
      )}
      {status === 'planned' && isOver && (
        <Button look="quiet" size="small" onPress={() => actions.onDebriefInterview(interviewId)}>
          What was said
        </Button>
      )}
      {status !== 'planned' && (
        <Button look="quiet" size="small" onPress={restore}>
          {isOver ? 'It did happen' : 'It’s on again'}
        </Button>
      )}
      <Button look="quiet" size="small" onPress={onMissed}>
        {status === 'planned' ? `${nameMissed(interview, Date.now())} …` : 'Change why, or add a new date …'}
      </Button>
      <Button
        look="quiet"
        size="small"
        icon={Trash2}
        aria-label={`Remove the interview of ${when}`}
        onPress={() => void remove()}
      >
        Remove
      </Button>
    </div>
  )
}
