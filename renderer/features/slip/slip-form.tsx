import { CalendarClock } from 'lucide-react'
import { type FormEvent, useId, useMemo, useState } from 'react'
import type { Settings } from '#shared/model/settings'
import { toEpoch } from '#shared/time/instant'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Icon } from '../../components/icon.tsx'
import { focusUnfinishedField } from '../../components/use-segment-validation.ts'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { runCommand } from '../../state/run-command.ts'
import { ConversationFields } from './conversation-fields.tsx'
import { describePlan } from './describe-plan.ts'
import { PeopleField } from './people-field.tsx'
import { PromiseField } from './promise-field.tsx'
import styles from './slip.module.css'
import {
  createSlipEntry,
  type SlipEntry,
  type SlipField,
  type SlipSubject,
  toDebriefCommand,
} from './slip-entry.ts'
import { WhenField } from './when-field.tsx'

/**
 * A refusal says why the form could not be saved. If `field` is null, the message is shown below the form.
 */
interface Refusal {
  readonly field: SlipField | null
  readonly message: string
  /** True if the workspace could not be written; the form is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

/** The id of every new person in the preview of the plan, which is never saved. */
const PREVIEW_PERSON_ID = 'preview-person'

interface SlipFormProps {
  readonly subject: SlipSubject
  readonly settings: Settings
  readonly onSaved: () => void
  readonly onSkip: () => void
}

/** The form of the slip, in which the user records who was there and what was promised in a conversation. */
export function SlipForm({ subject, settings, onSaved, onSkip }: SlipFormProps) {
  const formId = useId()
  const [initial] = useState<SlipEntry>(() => createSlipEntry(subject))
  const [entry, setEntry] = useState(initial)
  const hasChanges = entry !== initial
  const { showsWarning, close } = useUnsavedGuard({ isTyped: hasChanges, onClose: onSkip })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const planText = usePlanText(entry, subject, settings)
  const set = (change: Partial<SlipEntry>) => {
    setEntry({ ...entry, ...change })
    setRefusal(null)
  }
  const errorAt = (field: SlipField) => (refusal?.field === field ? refusal.message : null)

  useRetrySubmit(formId, refusal)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // An unfinished date or time is not a value yet, so submitting would silently drop it.
    if (focusUnfinishedField(event.currentTarget)) return
    const parsed = toDebriefCommand(entry, subject, () => crypto.randomUUID())
    if (!parsed.ok) return setRefusal(parsed)
    const result = await runCommand(parsed.command, { show: 'done' })
    if (result.ok) return onSaved()
    const { code, data, message } = result.error
    setRefusal({ field: toSlipField(data.field), message, isUnsaved: code === 'not-saved' })
  }

  const { card, interview } = subject
  const markAsNotHappened = async () => {
    const target = { cardId: card.id, interviewId: interview.id }
    const result = await runCommand(
      { type: 'cancel-interview', ...target, status: 'did-not-happen' },
      { show: 'done' },
    )
    if (result.ok) onSaved()
    else setRefusal({ field: null, message: result.error.message })
  }
  return (
    <Dialog
      title={`Your ${interview.kind === 'phone' ? 'call' : 'conversation'} with ${card.company}`}
      onClose={close}
      closesOutside={!hasChanges}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Save
          </Button>
          <Button look="quiet" onPress={onSkip}>
            {subject.isLater ? 'Cancel' : 'Skip'}
          </Button>
          {subject.isLater && interview.debriefedAt === null && (
            <Button look="quiet" onPress={() => void markAsNotHappened()}>
              It did not happen
            </Button>
          )}
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <WhenField entry={entry} subject={subject} error={errorAt('when')} onChange={set} />
        <PeopleField entry={entry} card={card} error={errorAt('people')} onChange={set} />
        <PromiseField entry={entry} error={errorAt('promise')} onChange={set} />
        <ConversationFields subject={subject} entry={entry} errorAt={errorAt} onChange={set} />
        {showsWarning && <Banner kind="warning">This is not saved yet. Save it, or close once more.</Banner>}
        {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
        <p className={styles.plan} role="status">
          {planText && <Icon icon={CalendarClock} />}
          <span>{planText}</span>
        </p>
      </form>
    </Dialog>
  )
}

/**
 * Describes the follow-ups that saving the slip would plan. They are planned as of the moment the card was
 * moved to Waiting, because that is a time on the clock of the main process, which may differ from the clock
 * of the page. Empty if the user opened the slip later: that moment has long passed, and the card behind the
 * slip shows what is planned.
 */
function usePlanText(entry: SlipEntry, subject: SlipSubject, settings: Settings): string {
  return useMemo(() => {
    const parsed = toDebriefCommand(entry, subject, () => PREVIEW_PERSON_ID)
    const { card, holidays, zone, isLater } = subject
    return parsed.ok && !isLater
      ? describePlan(parsed.command, { card, holidays, settings, zone, now: toEpoch(card.stageSince) })
      : ''
  }, [entry, subject, settings])
}

/** Maps the command field that was refused to the field of the slip; null if the slip has no such field. */
function toSlipField(field: unknown): SlipField | null {
  switch (field) {
    case 'endedAt':
      return 'when'
    case 'promise':
    case 'date':
      return 'promise'
    case 'name':
    case 'people':
      return 'people'
    case 'topics':
      return 'topics'
    case 'text':
    case 'ownPromises':
      return 'ownPromises'
    default:
      return null
  }
}
