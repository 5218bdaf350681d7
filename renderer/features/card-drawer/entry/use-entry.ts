import { useMemo, useRef, useState } from 'react'
import { useBeforeClose } from '../../../forms/flush-on-close.ts'
import { useSaveAgain } from '../../../forms/retry-save.ts'
import { useSaved } from '../../../forms/use-autosave.ts'

/** What is wrong, and at which field; null is the entry as a whole. */
export interface Refusal<Field extends string> {
  readonly field: Field | null
  readonly why: string
  /** The disk did not take it: it is sent again by itself. */
  readonly isUnsaved?: boolean
}

/** Several fields that make one thing, whether it is new or changed in its place. */
export interface Entry<Values, Field extends string> {
  readonly values: Values
  /** What is being typed. */
  set(change: Partial<Values>): void
  /** What was chosen: stored at once where there is nothing to save it with. */
  choose(change: Partial<Values>): void
  /** Fields that belong together were left. */
  leave(): void
  wrongAt(field: Field | null): string | null
}

type Store<Values, Field extends string> = (values: Values) => Promise<Refusal<Field> | null>

/** An entry that is stored field by field. What is refused stays in it. */
export function useSavedEntry<Values extends object, Field extends string>(on: {
  readonly stored: Values
  readonly store: Store<Values, Field>
}): Entry<Values, Field> {
  const { stored, store } = on
  const [field, setField] = useState<Field | null>(null)
  const text = JSON.stringify(stored)
  // One object for as long as it says the same, however often its card is read.
  const value = useMemo(() => JSON.parse(text) as Values, [text])
  const saved = useSaved<Values>({
    value,
    isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    async onSave(values) {
      const refusal = await store(values)
      setField(refusal?.field ?? null)
      return refusal?.why ?? null
    },
  })
  return {
    values: saved.value,
    set: (change) => saved.set({ ...saved.value, ...change }),
    choose(change) {
      saved.set({ ...saved.value, ...change })
      void saved.save()
    },
    leave: () => void saved.save(),
    wrongAt: (asked) => (asked === field ? saved.error : null),
  }
}

/** An entry that is new, and stored as a whole when it is sent. One that is half filled holds its drawer open. */
export function useNewEntry<Values extends object, Field extends string>(on: {
  readonly first: Values
  readonly store: Store<Values, Field>
  readonly unsaved: string
  readonly onDone: () => void
}): Entry<Values, Field> & { submit(): Promise<void> } {
  const { store, unsaved, onDone } = on
  const [first] = useState(on.first)
  const [values, setValues] = useState(first)
  const [refusal, setRefusal] = useState<Refusal<Field> | null>(null)
  const isDone = useRef(false)
  useBeforeClose(async () => {
    if (values === first || isDone.current) return true
    setRefusal({ field: null, why: unsaved })
    return false
  })
  const set = (change: Partial<Values>) => {
    setValues({ ...values, ...change })
    setRefusal(null)
  }
  const submit = async () => {
    const refused = await store(values)
    setRefusal(refused)
    isDone.current = refused === null
    if (refused === null) onDone()
  }
  useSaveAgain(refusal?.isUnsaved === true, () => void submit())
  return {
    values,
    set,
    choose: set,
    leave: () => undefined,
    wrongAt: (field) => (refusal?.field === field ? refusal.why : null),
    submit,
  }
}
