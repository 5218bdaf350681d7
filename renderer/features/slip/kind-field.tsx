import { Suspense, useId, useState } from 'react'
import type { InterviewKind } from '#shared/model/interview'
import { Button } from '../../components/button.tsx'
import { Choice, type ChoiceOption } from '../../components/choice.tsx'
import styles from './slip.module.css'
import { canTakeBack, type SlipEntry, type SlipField, type SlipSubject } from './slip-entry.ts'
import { useSpokenTime, WhenField } from './when-field.tsx'

/** What users call each kind of conversation. */
export const kindNames: Readonly<Record<InterviewKind, string>> = {
  phone: 'Phone',
  video: 'Video',
  'on-site': 'On site',
  other: 'Other',
}

const kinds: readonly InterviewKind[] = ['phone', 'video', 'on-site', 'other']

interface KindFieldProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
  /** Called if a planned interview did not take place. Null where “None yet” says so. */
  readonly onMissed: (() => void) | null
}

/** Asks what kind of conversation it was, and when; or lets the user say that they have not spoken. */
export function KindField({ entry, subject, errorAt, onChange, onMissed }: KindFieldProps) {
  const whenError = errorAt('when')
  const [isAskingWhen, setAskingWhen] = useState(entry.when === 'picked')
  const whenId = useId()
  const spoken = useSpokenTime(entry, subject)
  const isNone = entry.kind === 'none'
  const showsWhen = !isNone && (isAskingWhen || whenError !== null)
  return (
    <div className={styles.group}>
      <div className={styles.headingRow}>
        <h3 className={styles.heading}>Kind</h3>
        {!isNone && (
          <button
            type="button"
            className={styles.ask}
            aria-expanded={showsWhen}
            aria-controls={whenId}
            onClick={() => setAskingWhen(!isAskingWhen)}
          >
            {spoken}
          </button>
        )}
      </div>
      <div className={styles.kinds}>
        <Choice
          label="Kind"
          hideLabel
          look="chips"
          value={entry.kind}
          options={listKindOptions(subject)}
          error={errorAt('kind')}
          {...(isNone
            ? { description: 'Nothing is counted until you have spoken. Then add the interview on the card.' }
            : {})}
          onChange={(kind) => onChange({ kind })}
        />
        {onMissed && (
          <Button look="quiet" size="small" onPress={onMissed}>
            It didn’t happen
          </Button>
        )}
      </div>
      <div id={whenId} hidden={!showsWhen}>
        {showsWhen && (
          <Suspense>
            <WhenField entry={entry} subject={subject} error={whenError} onChange={onChange} />
          </Suspense>
        )}
      </div>
    </div>
  )
}

function listKindOptions(subject: SlipSubject): readonly ChoiceOption<SlipEntry['kind']>[] {
  const options = kinds.map((value) => ({ value, name: kindNames[value] }))
  return canTakeBack(subject) ? [...options, { value: 'none', name: 'None yet', isApart: true }] : options
}
