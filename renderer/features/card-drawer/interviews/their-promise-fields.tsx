import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import type { PromiseTerms, TheirPromise } from '#shared/model/promise'
import type { Id, PlainDate } from '#shared/model/scalars'
import { Banner } from '../../../components/banner.tsx'
import { Button } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import { type Refusal, useAutosaveEntry } from '../entry/use-entry.ts'

/** What the fields hold while the user edits a promise of the employer's. */
interface PromiseEntry {
  /** Null until the user chooses one. */
  readonly kind: PromiseTerms['kind'] | null
  /** The day the employer named; null if none is entered. */
  readonly date: PlainDate | null
  /** The person who promised it; null if not noted. */
  readonly personId: Id | null
}

const kindOptions = [
  { value: 'decide-by', name: 'They decide by …' },
  { value: 'call-on', name: 'I may call on …' },
  { value: 'no-date', name: 'No date' },
] as const

interface TheirPromiseFieldsProps {
  readonly card: Card
  readonly promiseId: Id
  /** Null if the promise is new and not stored yet; it is stored once its fields are complete. */
  readonly promise: TheirPromise | null
  /** Called when the promise was removed, or cancelled before it was stored. */
  readonly onRemoved: () => void
}

/** Edits one promise of the employer's. Each field is saved when the focus leaves it. */
export function TheirPromiseFields({ card, promiseId, promise, onRemoved }: TheirPromiseFieldsProps) {
  const { values, choose, set, handleBlur, errorAt } = useAutosaveEntry<PromiseEntry, 'date'>({
    stored: toPromiseEntry(promise),
    store: (entry) => storePromise(entry, { cardId: card.id, promiseId }),
  })
  const remove = async () => {
    if (promise !== null) {
      const result = await runCommand({ type: 'remove-their-promise', cardId: card.id, promiseId })
      if (!result.ok) return
    }
    onRemoved()
  }
  // The error that belongs to no single field.
  const formError = errorAt(null)
  return (
    <div className={styles.group}>
      <Choice
        label="What they said"
        value={values.kind}
        options={kindOptions}
        onChange={(kind) => (kind === 'no-date' || values.date ? choose({ kind }) : set({ kind }))}
      />
      <Suspense>
        <div className={styles.wide}>
          {values.kind !== null && values.kind !== 'no-date' && (
            <FieldGroup onLeave={handleBlur}>
              <DateField
                label={values.kind === 'decide-by' ? 'They decide by' : 'I may call on'}
                value={values.date}
                onChange={(date) => set({ date })}
                error={errorAt('date')}
              />
            </FieldGroup>
          )}
          {card.people.length > 0 && (
            <Select
              label="Who said it"
              value={toOptionValue(values.personId)}
              options={listPersonOptions(card.people)}
              onChange={(option) => choose({ personId: toPersonId(option) })}
            />
          )}
        </div>
      </Suspense>
      {formError !== null && <Banner kind="error">{formError}</Banner>}
      <div className={styles.more}>
        <Button look="quiet" size="small" onPress={() => void remove()}>
          {promise === null ? 'Cancel' : 'They never said it'}
        </Button>
      </div>
    </div>
  )
}

function toPromiseEntry(promise: TheirPromise | null): PromiseEntry {
  if (promise === null) return { kind: null, date: null, personId: null }
  const { terms, personId } = promise
  return { kind: terms.kind, date: 'date' in terms ? terms.date : null, personId }
}

/** Stores a promise. Resolves with the refusal, or with null once the promise is stored. */
async function storePromise(
  { kind, date, personId }: PromiseEntry,
  target: { cardId: Id; promiseId: Id },
): Promise<Refusal<'date'> | null> {
  if (kind === null) return { field: null, message: 'Choose what they said, or cancel.' }
  if (kind !== 'no-date' && date === null) return { field: 'date', message: 'Choose the day they named.' }
  const terms: PromiseTerms = kind === 'no-date' || date === null ? { kind: 'no-date' } : { kind, date }
  const result = await runCommand(
    { type: 'save-their-promise', ...target, personId, terms },
    { show: 'nothing' },
  )
  if (result.ok) return null
  return { field: result.error.data.field === 'date' ? 'date' : null, message: result.error.message }
}
