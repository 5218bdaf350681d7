import { Ellipsis } from 'lucide-react'
import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { describePerson } from '#shared/text/describe-person'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { IconButton } from '../../../components/button.tsx'
import { classNames } from '../../../components/class-names.ts'
import { Menu, type MenuEntry } from '../../../components/menu.tsx'
import { createLazyComponent } from '../../../lazy/lazy-component.ts'
import { runCommand } from '../../../state/run-command.ts'
import { useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { EntryLine } from '../entry/entry-line.tsx'
import { formatClock, formatMoment, formatZoneCity } from '../format-moment.ts'
import { useZone } from '../use-zone.ts'
import { describePromiseTerms } from './describe-promise-terms.ts'
import { interviewKindNames } from './interview-kind-names.ts'

// The editor contains date and time fields, whose script is large and must not delay the board.
const InterviewEditor = createLazyComponent(
  async () => (await import('./interview-editor.tsx')).InterviewEditor,
)

interface InterviewLineProps {
  readonly card: Card
  readonly interview: Interview
  /** Opens the slip of this interview. */
  readonly onDebrief: () => void
  readonly onRemoved: () => void
}

/** The name of each status as users read it; a planned interview needs none. */
const statusNames = { planned: '', cancelled: 'called off', 'did-not-happen': 'did not happen' } as const

/** Shows one interview as a line of the list, which can be edited in place. */
export function InterviewLine({ card, interview, onDebrief, onRemoved }: InterviewLineProps) {
  const when = useInterviewTime(interview)
  const today = useToday()
  const isNotPlanned = interview.status !== 'planned'
  const names = card.people
    .filter(({ id }) => interview.personIds.includes(id))
    .map((person) => describePerson(person, card.people))
  const details = [names.join(', ') || 'Nobody named', interview.location].filter(Boolean)
  const promise = card.theirPromises.filter(({ interviewId }) => interviewId === interview.id).at(-1)
  return (
    <EntryLine
      name={`the interview of ${when}`}
      // An interview that does not take place has no times to edit. The menu can restore it.
      canEdit={!isNotPlanned}
      line={
        <>
          <p>
            <span className={classNames(styles.main, isNotPlanned && styles.off)}>{when}</span>
            {isNotPlanned && <span className={styles.about}> {statusNames[interview.status]}</span>}
          </p>
          <p className={styles.about} dir="auto">
            {[interviewKindNames[interview.kind], ...details].join(' · ')}
          </p>
          {promise && <p className={styles.quote}>{describePromiseTerms(promise.terms, today)}</p>}
        </>
      }
      buttons={
        <Menu
          label={`The interview of ${when}`}
          trigger={
            <IconButton
              icon={Ellipsis}
              label="More"
              accessibleName={`More for the interview of ${when}`}
              size="small"
              className={styles.end}
            />
          }
          entries={listMenuEntries({ card, interview, onDebrief, onRemoved })}
        />
      }
    >
      <Suspense>
        <InterviewEditor card={card} interview={interview} />
      </Suspense>
    </EntryLine>
  )
}

/**
 * Formats the time of an interview as "Tue 3 March, 15:00–15:30", and adds the employer's time if their clock
 * differs.
 */
function useInterviewTime(interview: Interview): string {
  const zone = useZone()
  const today = useToday()
  const at = toEpoch(interview.start)
  const usersTime = `${formatMoment({ at, zone, today })}–${formatClock(getInterviewEnd(interview), zone)}`
  const theirTime = formatMoment({ at, zone: interview.zone, today })
  if (theirTime === formatMoment({ at, zone, today })) return usersTime
  return `${usersTime} (${formatClock(at, interview.zone)} in ${formatZoneCity(interview.zone)})`
}

/** Lists what the menu of an interview offers; entries that do not apply are left out. */
function listMenuEntries({
  card,
  interview,
  onDebrief,
  onRemoved,
}: InterviewLineProps): readonly MenuEntry[] {
  const { status, id: interviewId } = interview
  const cardId = card.id
  const cancel = (status: 'cancelled' | 'did-not-happen') =>
    void runCommand({ type: 'cancel-interview', cardId, interviewId, status })
  const { kind, start, durationMinutes, zone, personIds, location } = interview
  // Saving an interview sets its status to planned, so saving it unchanged restores it.
  const restore = () =>
    void runCommand({
      type: 'save-interview',
      ...{ cardId, interviewId, kind, start, durationMinutes, zone, location },
      personIds: [...personIds],
    })
  const remove = async () => {
    const result = await runCommand({ type: 'remove-interview', cardId, interviewId })
    if (result.ok) onRemoved()
  }
  const hasEnded = status === 'planned' && getInterviewEnd(interview) <= Date.now()
  const entries: readonly (MenuEntry | false)[] = [
    hasEnded && { id: 'said', name: 'What was said', run: onDebrief },
    status !== 'planned' && { id: 'on', name: 'It takes place after all', run: restore },
    status !== 'cancelled' && { id: 'off', name: 'It was called off', run: () => cancel('cancelled') },
    status !== 'did-not-happen' && {
      id: 'missed',
      name: 'It did not happen',
      run: () => cancel('did-not-happen'),
    },
    { id: 'remove', name: 'Remove it', run: () => void remove() },
  ]
  return entries.filter((entry) => entry !== false)
}
