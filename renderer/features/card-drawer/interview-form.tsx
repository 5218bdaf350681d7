import type { FormEvent } from 'react'
import type { Card } from '#shared/model/card'
import {
  defaultDurationMinutes,
  type Interview,
  type InterviewKind,
  interviewKinds,
} from '#shared/model/interview'
import type { Person } from '#shared/model/person'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Choice } from '../../components/choice.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import styles from './interview.module.css'
import { kindNames } from './kind-names.ts'
import { sayZone } from './say-moment.ts'
import { type InterviewForm as Form, useInterviewForm } from './use-interview-form.ts'
import { useZone } from './use-zone.ts'

interface InterviewFormProps {
  readonly card: Card
  /** Null for a new one. */
  readonly interview: Interview | null
  readonly onDone: () => void
}

const kindOptions = interviewKinds.map((value) => ({ value, name: kindNames[value] }))

export function InterviewForm({ card, interview, onDone }: InterviewFormProps) {
  const form = useInterviewForm({ card, interview, onDone })
  const { entry, set, wrongAt } = form
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void form.submit()
  }
  const whole = wrongAt(null)
  return (
    <form ref={form.form} className={styles.form} onSubmit={onSubmit} noValidate aria-label="Interview">
      <Choice<InterviewKind>
        label="What kind"
        value={entry.kind}
        options={kindOptions}
        onChange={(kind) => set({ kind })}
      />
      <When form={form} />
      <Who form={form} people={card.people} />
      <TextField
        label="Place, number or link"
        value={entry.place}
        onChange={(place) => set({ place })}
        error={wrongAt('place')}
      />
      {whole !== null && <Banner kind="error">{whole}</Banner>}
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button look="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function When({ form }: { readonly form: Form }) {
  const { entry, zone, set, wrongAt } = form
  const userZone = useZone()
  return (
    <div className={styles.row}>
      <DateField label="Day" value={entry.date} onChange={(date) => set({ date })} error={wrongAt('date')} />
      <TimeField
        label={zone === userZone ? 'Starts at' : `Starts at (${sayZone(zone)} time)`}
        value={entry.time}
        onChange={(time) => set({ time })}
        error={wrongAt('time')}
      />
      <TextField
        label="Minutes"
        inputMode="numeric"
        placeholder={String(defaultDurationMinutes[entry.kind])}
        value={entry.minutes}
        onChange={(minutes) => set({ minutes })}
        error={wrongAt('minutes')}
      />
    </div>
  )
}

function Who({ form, people }: { readonly form: Form; readonly people: readonly Person[] }) {
  const { personIds } = form.entry
  if (people.length === 0) return null
  return (
    <fieldset className={styles.people}>
      <legend className={styles.legend}>Who is in it</legend>
      {people.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={personIds.includes(id)}
          onChange={(isIn) =>
            form.set({ personIds: isIn ? [...personIds, id] : personIds.filter((one) => one !== id) })
          }
        >
          <bdi>{name}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  )
}
