import { Trash2 } from 'lucide-react'
import type { FollowUpView } from '#shared/ipc/card-view'
import type { Card } from '#shared/model/card'
import type { OwnPromise } from '#shared/model/promise'
import { sayDayShort } from '#shared/time/say'
import { IconButton } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { classNames } from '../../components/class-names.ts'
import { SavedTextField } from '../../components/saved-text-field.tsx'
import { Select } from '../../components/select.tsx'
import { runCommand } from '../../state/run-command.ts'
import { useToday } from '../../state/use-board.ts'
import styles from './entry.module.css'
import { EntryLine } from './entry-line.tsx'
import { saveChange } from './save-change.ts'
import { SavedDateField } from './saved-date-field.tsx'
import { optionOf, personOf, personOptions, sayPerson } from './say-person.ts'

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
  const remove = async () => {
    const result = await runCommand({ type: 'remove-own-promise', cardId: card.id, promiseId: promise.id })
    if (result.ok) onRemoved()
  }
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
        <IconButton
          icon={Trash2}
          label="Remove"
          className={styles.end}
          spoken={`Remove “${promise.text}”`}
          size="small"
          onPress={() => void remove()}
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

function PromiseFields({ card, promise }: Pick<OwnPromiseLineProps, 'card' | 'promise'>) {
  const { id: promiseId, text, personId, interviewId, date } = promise
  const change = (changes: Partial<Pick<OwnPromise, 'text' | 'personId' | 'date'>>) =>
    ({
      type: 'save-own-promise',
      ...{ cardId: card.id, promiseId, text, personId, interviewId, date },
      ...changes,
    }) as const
  return (
    <>
      <SavedTextField
        label="What you promised"
        value={text}
        onSave={(said) => saveChange(change({ text: said }))}
      />
      <div className={styles.wide}>
        <SavedDateField
          label="By when"
          description="Left empty, it is for soon."
          value={date}
          onSave={(day) => saveChange(change({ date: day }))}
        />
        {card.people.length > 0 && (
          <Select
            label="To whom"
            value={optionOf(personId)}
            options={personOptions(card.people)}
            onChange={(option) =>
              void runCommand(change({ personId: personOf(option) }), { tell: 'failure' })
            }
          />
        )}
      </div>
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
