import type { Person } from '#shared/model/person'
import { Choice } from '../../../components/choice.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { DateField, TimeField } from '../../../lazy/lazy-fields.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import type { Entry } from '../entry/use-entry.ts'
import type { AnswerEntry, AnswerField, AnswerKind } from './answer-entry.ts'
import { answerNames } from './answer-entry.ts'

/** The value of the option shown until the user chooses a kind of answer. */
const NOT_CHOSEN = ''

interface AnswerFieldsProps {
  readonly entry: Entry<AnswerEntry, AnswerField>
  readonly people: readonly Person[]
  /**
   * The kinds to choose from. For a recorded rejection or offer there is only one, because it moved the card.
   */
  readonly kinds: readonly AnswerKind[]
  readonly isNew: boolean
}

/** Shows the fields of an answer. The date and time fields are lazy, so the caller wraps it in `Suspense`. */
export function AnswerFields({ entry, people, kinds, isNew }: AnswerFieldsProps) {
  const { values, set, choose, handleBlur, errorAt } = entry
  const isDated = values.kind === 'new-date' || values.kind === 'call-on'
  return (
    <>
      <div className={styles.wide}>
        <Select
          label="What they said"
          value={values.kind ?? NOT_CHOSEN}
          options={[
            ...(values.kind === null ? [{ value: NOT_CHOSEN, name: 'Choose …' }] : []),
            ...kinds.map((value) => ({ value, name: answerNames[value] })),
          ]}
          error={errorAt('kind')}
          onChange={(kind) => {
            // A kind that names a day is saved only once its day is entered as well.
            const isComplete = values.date !== null || (kind !== 'new-date' && kind !== 'call-on')
            if (kind === NOT_CHOSEN) return
            if (isComplete) choose({ kind: kind as AnswerKind })
            else set({ kind: kind as AnswerKind })
          }}
        />
        {isDated && (
          <FieldGroup onLeave={handleBlur}>
            <DateField
              label={values.kind === 'new-date' ? 'They decide by' : 'I may call on'}
              value={values.date}
              onChange={(date) => set({ date })}
              error={errorAt('date')}
            />
          </FieldGroup>
        )}
        {people.length > 0 && (
          <Select
            label="Who said it"
            value={toOptionValue(values.personId)}
            options={listPersonOptions(people)}
            onChange={(option) => choose({ personId: toPersonId(option) })}
          />
        )}
      </div>
      <Choice
        label="How"
        value={values.channel ?? 'unknown'}
        options={[
          { value: 'unknown', name: 'Not noted' },
          { value: 'email', name: 'By e-mail' },
          { value: 'phone', name: 'By phone' },
        ]}
        onChange={(channel) => choose({ channel: channel === 'unknown' ? null : channel })}
      />
      <FieldGroup onLeave={handleBlur} className={styles.wide}>
        <DateField
          label={isNew ? 'When it came' : 'Day it came'}
          value={values.day}
          onChange={(day) => set({ day })}
          error={errorAt('day')}
          {...(isNew ? { description: 'Left empty, it came just now.' } : {})}
        />
        <TimeField
          label="At"
          value={values.time}
          onChange={(time) => set({ time })}
          error={errorAt('time')}
        />
      </FieldGroup>
      <TextField
        label={values.kind === 'rejected' ? 'What would have made the difference' : 'In their words'}
        multiline
        value={values.note}
        onChange={(note) => set({ note })}
        onBlur={handleBlur}
        error={errorAt('note')}
      />
    </>
  )
}
