import { useMemo, useRef, useState } from 'react'
import { useBeforeClose } from '../../../components/before-close.ts'
import { useRetrySave } from '../../../forms/retry-save.ts'
import { useAutosave } from '../../../forms/use-autosave.ts'

/** Why an entry was refused, and the field at fault; null when no single field is. */
export interface Refusal<Field extends string> {
  readonly field: Field | null
  readonly message: string
  /** True when the disk could not be written: the entry is then sent again automatically. */
  readonly isUnsaved?: boolean
}

/** The fields of one entry, which is either new or edited in place. */
export interface Entry<Values, Field extends string> {
  readonly values: Values
  /** Changes values while they are being typed. */
  set(change: Partial<Values>): void
  /** Applies a choice. An entry that is edited in place stores it at once. */
  choose(change: Partial<Values>): void
  /** The focus left a field, or a group of fields. */
  handleBlur(): void
  /** The error to show at a field; null asks for the one of the whole entry. */
  errorAt(field: Field | null): string | null
}

type Store<Values, Field extends string> = (values: Values) => Promise<Refusal<Field> | null>

/** An entry that is stored field by field. A refused value stays in its field. */
export function useAutosaveEntry<Values extends object, Field extends string>(options: {
  readonly stored: Values
  readonly store: Store<Values, Field>
}): Entry<Values, Field> {
  const { stored, store } = options
  const [refusedField, setRefusedField] = useState<Field | null>(null)
  const json = JSON.stringify(stored)
  // The same object for as long as its content is the same, however often its card is fetched.
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

/** A new entry, stored as a whole when it is submitted. A half-filled one keeps its drawer open. */
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
    const latest = await store(values)
    setRefusal(latest)
    isDone.current = latest === null
    if (latest === null) onDone()
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
