import { Ellipsis } from 'lucide-react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { endOf, toEpoch } from '#shared/time/instant'
import { IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Menu, type MenuEntry } from '../../components/menu.tsx'
import { runCommand } from '../../state/run-command.ts'
import { useToday } from '../../state/use-board.ts'
import styles from './interview.module.css'
import { kindNames } from './kind-names.ts'
import { sayClock, sayMoment, sayZone } from './say-moment.ts'
import { useZone } from './use-zone.ts'

interface InterviewLineProps {
  readonly card: Card
  readonly interview: Interview
  readonly onChange: () => void
  /** Opens the slip of this interview. */
  readonly onDebrief: () => void
}

const states = { planned: '', cancelled: 'called off', 'did-not-happen': 'did not happen' } as const

export function InterviewLine({ card, interview, onChange, onDebrief }: InterviewLineProps) {
  const when = useWhen(interview)
  const isOff = interview.status !== 'planned'
  const names = card.people.filter((one) => interview.personIds.includes(one.id)).map((one) => one.name)
  const about = [names.join(', ') || 'Nobody named', interview.place].filter(Boolean)
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <p>
          <span className={classNames(styles.when, isOff && styles.off)}>{when}</span>
          {isOff && <span className={styles.state}> {states[interview.status]}</span>}
        </p>
        <p className={styles.about} dir="auto">
          {[kindNames[interview.kind], ...about].join(' · ')}
        </p>
      </div>
      <Menu
        label={`The interview of ${when}`}
        trigger={
          <IconButton
            icon={Ellipsis}
            label="More"
            spoken={`More for the interview of ${when}`}
            size="small"
            className={styles.more}
          />
        }
        entries={entriesFor({ card, interview, onChange, onDebrief })}
      />
    </li>
  )
}

/** "Tue 3 March, 15:00–15:30", and the employer's own time where their zone is another. */
function useWhen(interview: Interview): string {
  const zone = useZone()
  const today = useToday()
  const at = toEpoch(interview.start)
  const mine = `${sayMoment({ at, zone, today })}–${sayClock(endOf(interview), zone)}`
  const theirs = sayMoment({ at, zone: interview.zone, today })
  if (theirs === sayMoment({ at, zone, today })) return mine
  return `${mine} (${sayClock(at, interview.zone)} in ${sayZone(interview.zone)})`
}

function entriesFor({ card, interview, onChange, onDebrief }: InterviewLineProps): readonly MenuEntry[] {
  const { status, id: interviewId } = interview
  const cancel = (as: 'cancelled' | 'did-not-happen') =>
    void runCommand({ type: 'cancel-interview', cardId: card.id, interviewId, as })
  const hasTakenPlace = status === 'planned' && endOf(interview) <= Date.now()
  const entries: readonly (MenuEntry | false)[] = [
    hasTakenPlace && { id: 'said', name: 'What was said', run: onDebrief },
    { id: 'change', name: 'Change it', run: onChange },
    status !== 'cancelled' && { id: 'off', name: 'It was called off', run: () => cancel('cancelled') },
    status !== 'did-not-happen' && {
      id: 'missed',
      name: 'It did not happen',
      run: () => cancel('did-not-happen'),
    },
  ]
  return entries.filter((entry) => entry !== false)
}
