import { type FormEvent, Suspense, useId, useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { toEpoch } from '#shared/time/instant'
import { formatZoneCity, getCurrentZoneName } from '#shared/time/zone-renames'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { focusUnfinishedField } from '../../components/dates/focus-unfinished-field.ts'
import { Dialog } from '../../components/dialog.tsx'
import { DateField, TimeField } from '../../lazy/lazy-fields.ts'
import { runCommand } from '../../state/run-command.ts'
import { useHost } from '../../state/use-session.ts'
import { useRetrySubmit } from '../retry-save.ts'
import { useUnsavedGuard } from '../use-unsaved-guard.ts'
import {
  listReasonOptions,
  type MissedEntry,
  type MissedField,
  toMissCommand,
  toMissedField,
} from './missed-entry.ts'
import styles from './missed-interview.module.css'

interface MissedInterviewProps {
  readonly card: Card
  readonly interview: Interview
  readonly onSaved: () => void
  readonly onCancel: () => void
}

/** A refusal says why the form could not be saved. */
interface Refusal {
  /** The field at fault; null if the refusal concerns no single field. */
  readonly field: MissedField | null
  readonly message: string
  /** True if the disk could not be written; the form is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

/** What the dialog says if another window changed the interview while it was open. */
const changedText =
  'Another window changed this interview a moment ago. Save again to keep yours, or cancel to see theirs.'

/** The dialog that asks why an interview did not happen, and for its new date if there is one. */
export function MissedInterview({ card, interview, onSaved, onCancel }: MissedInterviewProps) {
  const formId = useId()
  const [nextId] = useState(() => crypto.randomUUID())
  const [initial] = useState<MissedEntry>(() => ({
    reason: interview.didNotHappen ?? null,
    date: null,
    time: null,
  }))
  const [entry, setEntry] = useState(initial)
  const [opened] = useState(interview)
  // Once the user knows that another window changed the interview, saving again replaces that.
  const [isToldOfChange, setToldOfChange] = useState(false)
  const seen = isToldOfChange ? interview : opened
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isTyped = JSON.stringify(entry) !== JSON.stringify(initial)
  const { showsWarning, close } = useUnsavedGuard({ isTyped, onClose: onCancel })
  useRetrySubmit(formId, refusal)
  const isAhead = toEpoch(interview.start) > Date.now()
  const set = (change: Partial<MissedEntry>) => {
    setEntry({ ...entry, ...change })
    setRefusal(null)
  }
  const errorAt = (field: MissedField) => (refusal?.field === field ? refusal.message : null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // The dialog may lie in another form's tree, which must not be submitted as well.
    event.stopPropagation()
    if (focusUnfinishedField(event.currentTarget)) return
    const parsed = toMissCommand(entry, { cardId: card.id, interview, seen, nextId })
    if (!parsed.ok) return setRefusal(parsed)
    const result = await runCommand(parsed.command, { show: 'done' })
    if (result.ok) return onSaved()
    const { code, data, message } = result.error
    if (code === 'changed-meanwhile') {
      setToldOfChange(true)
      return setRefusal({ field: null, message: changedText })
    }
    setRefusal({ field: toMissedField(data.field), message, isUnsaved: code === 'not-saved' })
  }

  return (
    <Dialog
      title={`What happened at ${withoutDirectionMarks(card.company)}?`}
      onClose={close}
      closesOutside={!isTyped}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Save
          </Button>
          <Button look="quiet" onPress={onCancel}>
            Cancel
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Choice
          label={isAhead ? 'Why is the interview off?' : 'Why didn’t the interview happen?'}
          look="list"
          value={entry.reason}
          options={listReasonOptions({ isAhead })}
          error={errorAt('reason')}
          onChange={(reason) => set({ reason })}
        />
        <NewDate entry={entry} interview={interview} errorAt={errorAt} onChange={set} />
        {showsWarning && <Banner kind="warning">This is not saved yet. Save it, or close once more.</Banner>}
        {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
      </form>
    </Dialog>
  )
}

interface NewDateProps {
  readonly entry: MissedEntry
  readonly interview: Interview
  readonly errorAt: (field: MissedField) => string | null
  readonly onChange: (change: Partial<MissedEntry>) => void
}

/** Asks for the new day and time, in the zone in which the employer named the first one. */
function NewDate({ entry, interview, errorAt, onChange }: NewDateProps) {
  const userZone = useHost()?.zone ?? interview.zone
  const isElsewhere = getCurrentZoneName(interview.zone) !== getCurrentZoneName(userZone)
  const place = isElsewhere ? `Times are on the clocks in ${formatZoneCity(interview.zone)}. ` : ''
  return (
    <div className={styles.group}>
      <Suspense>
        <div className={styles.row}>
          <DateField
            label="New day, if there is one"
            value={entry.date}
            error={errorAt('date')}
            onChange={(date) => onChange({ date })}
          />
          <TimeField
            label="Starts at"
            value={entry.time}
            error={errorAt('time')}
            onChange={(time) => onChange({ time })}
          />
        </div>
      </Suspense>
      <p className={styles.hint}>{`${place}Without a new day, Callback reminds you to ask for one.`}</p>
    </div>
  )
}
