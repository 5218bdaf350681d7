import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import type { PromiseTerms, TheirPromise } from '#shared/model/promise'
import type { Id, PlainDate } from '#shared/model/scalars'
import { formatTypedDate } from '#shared/text/format-typed'
import { Banner } from '../../../components/banner.tsx'
import { Button } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import {
  listPersonOptions,
  namePeople,
  toOptionValue,
  toPersonId,
} from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { DateField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import { toSaveRefusal } from '../../../state/save-refusal.ts'
import { useFormats } from '../../../state/use-board.ts'
import styles from '../entry/entry.module.css'
import { FieldGroup } from '../entry/field-group.tsx'
import { MissingNumber } from '../entry/missing-number.tsx'
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
  { value: 'decide-by', name: 'They’ll get back by …' },
  { value: 'call-on', name: 'I can follow up on …' },
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
  const { order } = useFormats()
  const { values, choose, set, handleBlur, errorAt, news } = useAutosaveEntry<PromiseEntry, 'date'>({
    title: 'What they said',
    toWords: ({ kind, date, personId }) =>
      [
        kindOptions.find(({ value }) => value === kind)?.name.replace(' …', ''),
        date && formatTypedDate(date, order),
        ...namePeople([personId], card.people),
      ]
        .filter(Boolean)
        .join(', '),
    stored: toPromiseEntry(promise),
    store: (entry, seen) => storePromise(entry, { cardId: card.id, promiseId, seen: promise && seen }),
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
                label={values.kind === 'decide-by' ? 'They’ll get back by' : 'I can follow up on'}
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
          {values.kind === 'call-on' && <MissingNumber card={card} personId={values.personId} />}
        </div>
      </Suspense>
      <FieldNotice news={news} />
      {formError !== null && <Banner kind="error">{formError}</Banner>}
      <div className={styles.more}>
        <Button look="quiet" size="small" onPress={() => void remove()}>
          {promise === null ? 'Cancel' : 'They didn’t say that'}
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

/** Returns the terms that the fields describe; without a day, no date was named. */
function toTerms({ kind, date }: Pick<PromiseEntry, 'kind' | 'date'>): PromiseTerms {
  return kind === null || kind === 'no-date' || date === null ? { kind: 'no-date' } : { kind, date }
}

/**
 * Stores a promise. Resolves with the refusal, or with null once the promise is stored. `seen` is the stored promise
 * that it replaces; null for a new one.
 */
async function storePromise(
  { kind, date, personId }: PromiseEntry,
  target: { cardId: Id; promiseId: Id; seen: PromiseEntry | null },
): Promise<Refusal<'date'> | null> {
  if (kind === null) return { field: null, message: 'Choose what they said, or cancel.' }
  if (kind !== 'no-date' && date === null) return { field: 'date', message: 'Choose the date they named.' }
  const { seen, ...ids } = target
  const result = await runCommand(
    {
      ...{ type: 'save-their-promise', ...ids, personId, terms: toTerms({ kind, date }) },
      ...(seen?.kind ? { seen: { personId: seen.personId, terms: toTerms(seen) } } : {}),
    },
    { show: 'nothing' },
  )
  if (result.ok) return null
  return { field: result.error.data.field === 'date' ? 'date' : null, ...toSaveRefusal(result.error) }
}
