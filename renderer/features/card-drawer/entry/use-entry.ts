import { useMemo, useRef, useState } from 'react'
import { useBeforeClose } from '../../../components/before-close.ts'
import { useRetrySave } from '../../../forms/retry-save.ts'
import { useAutosave } from '../../../forms/use-autosave.ts'

/** A refusal says why an entry could not be stored. */
export interface Refusal<Field extends string> {
  /** The field at fault; null if the refusal concerns no single field. */
  readonly field: Field | null
  readonly message: string
  /** True if the disk could not be written; a new entry is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

/**
 * The state of the fields of one entry. An entry is an item of a list on the card, such as an interview, an
 * answer or a promise. It is either new or edited in place.
 */
export interface Entry<Values, Field extends string> {
  readonly values: Values
  /** Changes values while the user types them. Nothing is stored yet. */
  set(change: Partial<Values>): void
  /** Changes values the user has chosen. An entry that is edited in place stores them at once. */
  choose(change: Partial<Values>): void
  /**
   * Called when the focus leaves a field or a group of fields. An entry that is edited in place is then
   * stored.
   */
  handleBlur(): void
  /**
   * Returns the error to show at a field, or of the whole entry if `field` is null; null without an error.
   */
  errorAt(field: Field | null): string | null
}

/** Stores an entry. Resolves with the refusal, or with null once the entry is stored. */
type Store<Values, Field extends string> = (values: Values) => Promise<Refusal<Field> | null>

/**
 * Returns the state of an entry that is edited in place and stored whenever the focus leaves a field. A
 * refused value stays in its field.
 */
export function useAutosaveEntry<Values extends object, Field extends string>(options: {
  readonly stored: Values
  readonly store: Store<Values, Field>
}): Entry<Values, Field> {
  const { stored, store } = options
  const [refusedField, setRefusedField] = useState<Field | null>(null)
  const json = JSON.stringify(stored)
  // Stays the same object as long as its content does, although each fetch of the card creates a new one.
  // The cast is safe because entries contain only what JSON can represent.
  const value = useMemo(() => JSON.parse(json) as Values, [json])
  const autosave = useAutosave<Values>({
    value,
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    async onSave(values) {
      const refusal = await store(values)
      setRefusedField(refusal?.field ?? null)
      return refusal?.message ?? null
    },
  })
  return {
    values: autosave.value,
    set: (change) => autosave.set({ ...autosave.value, ...change }),
    choose(change) {
      autosave.set({ ...autosave.value, ...change })
      void autosave.save()
    },
    handleBlur: () => void autosave.save(),
    errorAt: (field) => (field === refusedField ? autosave.error : null),
  }
}

/**
 * Returns the state of a new entry, which is stored as a whole when it is submitted. If the user has changed
 * it and not submitted it, the drawer stays open once and shows `unsavedMessage`.
 */
export function useNewEntry<Values extends object, Field extends string>(options: {
  readonly initial: Values
  readonly store: Store<Values, Field>
  readonly unsavedMessage: string
  readonly onDone: () => void
}): Entry<Values, Field> & { submit(): Promise<void> } {
  const { store, unsavedMessage, onDone } = options
  const [initial] = useState(options.initial)
  const [values, setValues] = useState(initial)
  const [refusal, setRefusal] = useState<Refusal<Field> | null>(null)
  // A ref, because the drawer may close before the next rendering.
  const isDone = useRef(false)
  useBeforeClose(async () => {
    if (values === initial || isDone.current) return true
    setRefusal({ field: null, message: unsavedMessage })
    return false
  })
  const set = (change: Partial<Values>) => {
    setValues({ ...values, ...change })
    setRefusal(null)
  }
  const submit = async () => {
    const newRefusal = await store(values)
    setRefusal(newRefusal)
    isDone.current = newRefusal === null
    if (newRefusal === null) onDone()
  }
  useRetrySave(refusal?.isUnsaved === true, () => void submit())
  return {
    values,
    set,
    choose: set,
    handleBlur: () => undefined,
    errorAt: (field) => (refusal?.field === field ? refusal.message : null),
    submit,
  }
}
