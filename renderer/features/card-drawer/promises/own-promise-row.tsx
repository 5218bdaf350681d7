import { Check, Flag } from 'lucide-react'
import { Suspense } from 'react'
import type { FollowUpView } from '#shared/ipc/card-view'
import type { Card } from '#shared/model/card'
import type { OwnPromise } from '#shared/model/promise'
import { describePerson } from '#shared/text/describe-person'
import { formatDayShort } from '#shared/text/format-day'
import { formatTypedDate } from '#shared/text/format-typed'
import { isUnfinished } from '#shared/views/timeline/list-timeline'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Icon } from '../../../components/icon.tsx'
import {
  listPersonOptions,
  namePeople,
  toOptionValue,
  toPersonId,
} from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import { toSaveRefusal } from '../../../state/save-refusal.ts'
import { useFormats, useToday } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import { RemoveButton } from '../entry/remove-button.tsx'
import { useAutosaveEntry } from '../entry/use-entry.ts'
import type { RowProps } from '../timeline/row-props.ts'
import rows from '../timeline/timeline.module.css'
import { TimelineRow } from '../timeline/timeline-row.tsx'

interface OwnPromiseRowProps extends RowProps<'own-promise'> {
  /** True if the promise was just added; its fields are then open. */
  readonly isNew: boolean
}

/** The line of one of the user's promises, which can be corrected in place. */
export function OwnPromiseRow({ entry, title, card, actions, isNew }: OwnPromiseRowProps) {
  const today = useToday()
  const formats = useFormats()
  const { promise, followUp } = entry
  const isDone = followUp?.status === 'done'
  const isAhead = followUp !== null && isUnfinished(followUp)
  const recipient = card.people.find(({ id }) => id === promise.personId)
  const by =
    promise.date === null ? 'soon' : `by ${formatDayShort(promise.date, today ?? promise.date, formats)}`
  return (
    <TimelineRow
      id={promise.id}
      at={entry.at}
      isAhead={isAhead}
      mark={<Icon icon={Flag} />}
      startsOpen={isNew}
      title={
        <span dir="auto">
          {title}
          {recipient && <span className={rows.faint}> to {describePerson(recipient, card.people)}</span>}
        </span>
      }
      end={isDone ? <Kept /> : by}
    >
      <PromiseFields card={card} promise={promise} />
      {followUp !== null && (
        <Checkbox isSelected={isDone} onChange={(isSelected) => void setDone(isSelected, { card, followUp })}>
          Done
        </Checkbox>
      )}
      <div className={styles.more}>
        <RemoveButton
          name={`“${promise.text}”`}
          command={{ type: 'remove-own-promise', cardId: card.id, promiseId: promise.id }}
          onRemoved={actions.onRemoved}
        />
      </div>
    </TimelineRow>
  )
}

function Kept() {
  return (
    <span className={rows.done}>
      <Icon icon={Check} size={14} />
      kept
    </span>
  )
}

/** What the fields hold while the user edits a promise. */
type PromiseEntry = Pick<OwnPromise, 'text' | 'personId' | 'date'>

/**
 * Edits a promise. All fields are saved together, so that saving the date cannot overwrite a text that is
 * still being saved.
 */
function PromiseFields({ card, promise }: { readonly card: Card; readonly promise: OwnPromise }) {
  const { id: promiseId, text, personId, interviewId, date } = promise
  const { order } = useFormats()
  const { values, set, choose, handleBlur, errorAt, news } = useAutosaveEntry<PromiseEntry, 'text' | 'date'>({
    title: 'What you promised',
    toWords: (entry) =>
      [
        entry.text,
        entry.date && `by ${formatTypedDate(entry.date, order)}`,
        ...namePeople([entry.personId], card.people),
      ]
        .filter(Boolean)
        .join(', '),
    stored: { text, personId, date },
    async store(entry, seen) {
      const target = { cardId: card.id, promiseId, interviewId }
      const result = await runCommand(
        { type: 'save-own-promise', ...target, ...entry, seen: { ...seen } },
        { show: 'nothing' },
      )
      if (result.ok) return null
      return {
        field: result.error.data.field === 'date' ? 'date' : 'text',
        ...toSaveRefusal(result.error),
      }
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
        notice={<FieldNotice news={news} />}
      />
      <Suspense>
        <div className={styles.wide}>
          <FieldGroup onLeave={handleBlur}>
            <DateField
              label="By when"
              description="Soon if left empty."
              value={values.date}
              onChange={(day) => set({ date: day })}
              error={errorAt('date')}
            />
          </FieldGroup>
          {card.people.length > 0 && (
            <Select
              label="To"
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
