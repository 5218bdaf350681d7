import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Card } from '#shared/model/card'
import { type Interview, type InterviewKind, interviewKinds } from '#shared/model/interview'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Choice } from '../../components/choice.tsx'
import { DateField } from '../../components/date-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './interview.module.css'
import { firstEntry, type InterviewEntry, type Refusal, toCommand } from './interview-entry.ts'
import { kindNames } from './kind-names.ts'
import { sayZone } from './say-moment.ts'
import { useZone } from './use-zone.ts'

interface InterviewFormProps {
  readonly card: Card
  /** Null for a new one. */
  readonly interview: Interview | null
  readonly onDone: () => void
}

const kindOptions = interviewKinds.map((value) => ({ value, name: kindNames[value] }))

export function InterviewForm({ card, interview, onDone }: InterviewFormProps) {
  const userZone = useZone()
  const zone = interview?.zone ?? card.zone ?? userZone
  const [entry, setEntry] = useState<InterviewEntry>(() => firstEntry({ card, interview, zone }))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refusal) firstWrong(form.current)?.focus()
  }, [refusal])
  const set = (change: Partial<InterviewEntry>) => {
    setEntry({ ...entry, ...change })
    setRefusal(null)
  }
  const at = (field: Refusal['field']) => (refusal?.field === field ? refusal.why : null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = toCommand(entry, {
      cardId: card.id,
      interviewId: interview?.id ?? crypto.randomUUID(),
      zone,
    })
    if (!made.ok) return setRefusal(made.refusal)
    const result = await runCommand(made.command, { tell: 'done' })
    if (result.ok) return onDone()
    setRefusal({ field: fieldOf(result.error.data.field), why: result.error.message })
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label="Interview"
    >
      <Choice<InterviewKind>
        label="What kind"
        value={entry.kind}
        options={kindOptions}
        onChange={(kind) => set({ kind })}
      />
      <div className={styles.row}>
        <DateField label="Day" value={entry.date} onChange={(date) => set({ date })} error={at('date')} />
        <TimeField
          label={zone === userZone ? 'Starts at' : `Starts at (${sayZone(zone)} time)`}
          value={entry.time}
          onChange={(time) => set({ time })}
          error={at('time')}
        />
        <TextField
          label="Minutes"
          inputMode="numeric"
          placeholder={entry.kind === 'phone' ? '30' : '60'}
          value={entry.minutes}
          onChange={(minutes) => set({ minutes })}
          error={at('minutes')}
        />
      </div>
      {card.people.length > 0 && (
        <fieldset className={styles.people}>
          <legend className={styles.legend}>Who is in it</legend>
          {card.people.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={entry.personIds.includes(id)}
              onChange={(isIn) =>
                set({
                  personIds: isIn ? [...entry.personIds, id] : entry.personIds.filter((one) => one !== id),
                })
              }
            >
              <bdi>{name}</bdi>
            </Checkbox>
          ))}
        </fieldset>
      )}
      <TextField
        label="Place, number or link"
        value={entry.place}
        onChange={(place) => set({ place })}
        error={at('place')}
      />
      {refusal?.field === null && <Banner kind="error">{refusal.why}</Banner>}
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

/** Where to go on: the first part of the field that was refused. */
function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('input[aria-invalid], [role="spinbutton"][aria-invalid]') ?? null
}

function fieldOf(field: unknown): Refusal['field'] {
  if (field === 'start') return 'date'
  if (field === 'durationMinutes') return 'minutes'
  return field === 'place' ? 'place' : null
}
