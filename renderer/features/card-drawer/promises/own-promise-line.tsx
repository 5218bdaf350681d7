import { Suspense } from 'react'
import type { FollowUpView } from '#shared/ipc/card-view'
import type { Card } from '#shared/model/card'
import type { OwnPromise } from '#shared/model/promise'
import { describePerson } from '#shared/text/describe-person'
import { formatDayShort } from '#shared/text/format-day'
import { Checkbox } from '../../../components/checkbox.tsx'
import { classNames } from '../../../components/class-names.ts'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import { useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { EntryLine } from '../entry/entry-line.tsx'
import { FieldGroup } from '../entry/field-group.tsx'
import { RemoveButton } from '../entry/remove-button.tsx'
import { useAutosaveEntry } from '../entry/use-entry.ts'

interface OwnPromiseLineProps {
  readonly card: Card
  readonly promise: OwnPromise
  /** The follow-up that the rules planned for this promise; null if they planned nothing. */
  readonly followUp: FollowUpView | null
  /** True if the promise was just added; its fields are then open. */
  readonly isNew: boolean
  readonly onRemoved: () => void
}

/** Shows one of the user's promises as a line of the list, which can be edited in place. */
export function OwnPromiseLine({ card, promise, followUp, isNew, onRemoved }: OwnPromiseLineProps) {
  const today = useToday()
  const isDone = followUp?.status === 'done'
  const recipient = card.people.find(({ id }) => id === promise.personId)
  const details = [
    promise.date === null ? 'soon' : `by ${formatDayShort(promise.date, today ?? promise.date)}`,
    recipient && `to ${describePerson(recipient, card.people)}`,
    isDone && 'done',
  ].filter(Boolean)
  return (
    <EntryLine
      name={`“${promise.text}”`}
      startsOpen={isNew}
      line={
        <>
          <p className={classNames(styles.main, isDone && styles.off)} dir="auto">
            {promise.text}
          </p>
          <p className={styles.about} dir="auto">
            {details.join(' · ')}
          </p>
        </>
      }
      buttons={
        <RemoveButton
          name={`“${promise.text}”`}
          command={{ type: 'remove-own-promise', cardId: card.id, promiseId: promise.id }}
          onRemoved={onRemoved}
        />
      }
    >
      <PromiseFields card={card} promise={promise} />
      {followUp !== null && (
        <Checkbox isSelected={isDone} onChange={(isSelected) => void setDone(isSelected, { card, followUp })}>
          Done
        </Checkbox>
      )}
    </EntryLine>
  )
}

/** What the fields hold while the user edits a promise. */
type PromiseEntry = Pick<OwnPromise, 'text' | 'personId' | 'date'>

/**
 * Edits a promise. All fields are saved together, so that saving the date cannot overwrite a text that is
 * still being saved.
 */
function PromiseFields({ card, promise }: Pick<OwnPromiseLineProps, 'card' | 'promise'>) {
  const { id: promiseId, text, personId, interviewId, date } = promise
  const { values, set, choose, handleBlur, errorAt } = useAutosaveEntry<PromiseEntry, 'text' | 'date'>({
    stored: { text, personId, date },
    async store(entry) {
      const target = { cardId: card.id, promiseId, interviewId }
      const result = await runCommand({ type: 'save-own-promise', ...target, ...entry }, { show: 'nothing' })
      if (result.ok) return null
      return { field: result.error.data.field === 'date' ? 'date' : 'text', message: result.error.message }
    },
  })
  return (
    <>
      <TextField
        label="What you promised"
        value={values.text}
        onChange={(typed) => set({ text: typed })}
        onBlur={handleBlur}
        error={errorAt('text')}
      />
      <Suspense>
        <div className={styles.wide}>
          <FieldGroup onLeave={handleBlur}>
            <DateField
              label="By when"
              description="Left empty, it is for soon."
              value={values.date}
              onChange={(day) => set({ date: day })}
              error={errorAt('date')}
            />
          </FieldGroup>
          {card.people.length > 0 && (
            <Select
              label="To whom"
              value={toOptionValue(values.personId)}
              options={listPersonOptions(card.people)}
              onChange={(option) => choose({ personId: toPersonId(option) })}
            />
          )}
        </div>
      </Suspense>
    </>
  )
}

/** Records that the promise was kept, or removes that record again. */
async function setDone(
  isDone: boolean,
  { card, followUp }: { card: Card; followUp: FollowUpView },
): Promise<void> {
  const { key } = followUp
  if (isDone) {
    // The rules treat a promise as done once its follow-up is recorded as sent, here without any text.
    await runCommand({ type: 'mark-sent', key, kind: 'sent', at: null, channel: null, subject: '', text: '' })
    return
  }
  const sent = card.actions.findLast((action) => action.key === key && action.kind === 'sent')
  if (sent) await runCommand({ type: 'remove-follow-up-action', cardId: card.id, actionId: sent.id })
}
