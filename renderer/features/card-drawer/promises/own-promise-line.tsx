import { Suspense } from 'react'
import type { FollowUpView } from '#shared/ipc/card-view'
import type { Card } from '#shared/model/card'
import type { OwnPromise } from '#shared/model/promise'
import { sayPerson } from '#shared/text/describe-person'
import { sayDayShort } from '#shared/text/format-day'
import { Checkbox } from '../../../components/checkbox.tsx'
import { classNames } from '../../../components/class-names.ts'
import { optionOf, personOf, personOptions } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import { useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { EntryLine } from '../entry/entry-line.tsx'
import { Together } from '../entry/field-group.tsx'
import { RemoveButton } from '../entry/remove-button.tsx'
import { useSavedEntry } from '../entry/use-entry.ts'

interface OwnPromiseLineProps {
  readonly card: Card
  readonly promise: OwnPromise
  /** The task it became. */
  readonly followUp: FollowUpView | null
  readonly isNew: boolean
  readonly onRemoved: () => void
}

export function OwnPromiseLine({ card, promise, followUp, isNew, onRemoved }: OwnPromiseLineProps) {
  const today = useToday()
  const isDone = followUp?.status === 'done'
  const to = card.people.find((one) => one.id === promise.personId)
  const about = [
    promise.date === null ? 'soon' : `by ${sayDayShort(promise.date, today ?? promise.date)}`,
    to && `to ${sayPerson(to, card.people)}`,
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
            {about.join(' · ')}
          </p>
        </>
      }
      buttons={
        <RemoveButton
          what={`“${promise.text}”`}
          command={{ type: 'remove-own-promise', cardId: card.id, promiseId: promise.id }}
          onRemoved={onRemoved}
        />
      }
    >
      <PromiseFields card={card} promise={promise} />
      {followUp !== null && (
        <Checkbox isSelected={isDone} onChange={(on) => void setDone(on, { card, followUp })}>
          Done
        </Checkbox>
      )}
    </EntryLine>
  )
}

type PromiseEntry = Pick<OwnPromise, 'text' | 'personId' | 'date'>

/** Stored as one thing, so that the day cannot take back the words that are still on their way. */
function PromiseFields({ card, promise }: Pick<OwnPromiseLineProps, 'card' | 'promise'>) {
  const { id: promiseId, text, personId, interviewId, date } = promise
  const { values, set, choose, leave, wrongAt } = useSavedEntry<PromiseEntry, 'text' | 'date'>({
    stored: { text, personId, date },
    async store(entry) {
      const to = { cardId: card.id, promiseId, interviewId }
      const result = await runCommand({ type: 'save-own-promise', ...to, ...entry }, { tell: 'nothing' })
      if (result.ok) return null
      return { field: result.error.data.field === 'date' ? 'date' : 'text', why: result.error.message }
    },
  })
  return (
    <>
      <TextField
        label="What you promised"
        value={values.text}
        onChange={(said) => set({ text: said })}
        onBlur={leave}
        error={wrongAt('text')}
      />
      <Suspense>
        <div className={styles.wide}>
          <Together onLeave={leave}>
            <DateField
              label="By when"
              description="Left empty, it is for soon."
              value={values.date}
              onChange={(day) => set({ date: day })}
              error={wrongAt('date')}
            />
          </Together>
          {card.people.length > 0 && (
            <Select
              label="To whom"
              value={optionOf(values.personId)}
              options={personOptions(card.people)}
              onChange={(option) => choose({ personId: personOf(option) })}
            />
          )}
        </div>
      </Suspense>
    </>
  )
}

async function setDone(isDone: boolean, of: { card: Card; followUp: FollowUpView }): Promise<void> {
  const { key } = of.followUp
  if (isDone) {
    await runCommand({ type: 'mark-sent', key, as: 'sent', at: null, channel: null, subject: '', text: '' })
    return
  }
  const deed = of.card.deeds.findLast((one) => one.key === key && one.kind === 'sent')
  if (deed) await runCommand({ type: 'remove-deed', cardId: of.card.id, deedId: deed.id })
}
