import { useMemo, useRef, useState } from 'react'
import { useBeforeClose } from '../../../components/before-close.ts'
import type { FieldNews } from '../../../forms/field-notice.tsx'
import { useRetrySave } from '../../../forms/retry-save.ts'
import { useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { useAutosave } from '../../../forms/use-autosave.ts'
import { useUnsavedForm } from '../../../forms/use-unsaved-form.ts'
import type { SaveRefusal } from '../../../state/save-refusal.ts'
import { NEW_ENTRY } from '../section/use-adding.ts'

/** A refusal says why an entry could not be stored. */
export interface Refusal<Field extends string> {
  /** The field at fault; null if the refusal concerns no single field. */
  readonly field: Field | null
  readonly message: string
  /** True if the disk could not be written; a new entry is then submitted again once saving works. */
  readonly isUnsaved?: boolean
  /** Why it was refused, if the value itself is not at fault. */
  readonly reason?: SaveRefusal['reason']
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
  /** What else to show at the field in which the user types; null if there is nothing. */
  readonly news: FieldNews | null
}

/** A new entry, with what its form needs besides the fields. */
export interface NewEntry<Values, Field extends string> extends Entry<Values, Field> {
  /** True if the form shows what the user typed before, without having saved or discarded it. */
  readonly isRestored: boolean
  submit(): Promise<void>
  /** Closes the form without storing the entry. */
  cancel(): void
  /** Empties the form. */
  discard(): void
}

/**
 * Stores an entry; `seen` is the stored entry that it replaces, as far as the page knows. Resolves with the
 * refusal, or with null once the entry is stored.
 */
type Store<Values, Field extends string> = (values: Values, seen: Values) => Promise<Refusal<Field> | null>

/**
 * Returns the state of an entry that is edited in place and stored whenever the focus leaves a field. A
 * refused value stays in its field.
 */
export function useAutosaveEntry<Values extends object, Field extends string>(options: {
  /** Names the entry for people. */
  readonly title: string
  readonly stored: Values
  readonly store: Store<Values, Field>
  /** Returns what the user typed into the entry, dates and times included, for people to read. */
  readonly toWords: (values: Values) => string
}): Entry<Values, Field> {
  const { title, stored, store, toWords } = options
  const [refusedField, setRefusedField] = useState<Field | null>(null)
  const json = JSON.stringify(stored)
  // Stays the same object as long as its content does, although each fetch of the card creates a new one.
  // The cast is safe because entries contain only what JSON can represent.
  const value = useMemo(() => JSON.parse(json) as Values, [json])
  const autosave = useAutosave<Values>({
    value,
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    name: title,
    toWords,
    rebase: (draft, from, to) => ({ ...to, ...pickChanged(draft, from) }),
    // Only a field that was changed here and elsewhere is a conflict.
    replaces: (draft, from, to) =>
      Object.keys(pickChanged(to, from)).some((field) => field in pickChanged(draft, to)),
    async onSave(values, seen) {
      const refusal = await store(values, seen)
      setRefusedField(refusal?.field ?? null)
      return refusal && { message: refusal.message, reason: refusal.reason ?? 'invalid' }
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
    news: autosave.news,
  }
}

/**
 * Returns the state of a new entry, which is stored as a whole when it is submitted. If the user has changed
 * it and not submitted it, the drawer stays open once and shows `unsavedMessage`.
 */
export function useNewEntry<Values extends object, Field extends string>(options: {
  /** Names the form for people. */
  readonly title: string
  readonly initial: Values
  readonly store: Store<Values, Field>
  readonly listWords: (values: Values) => readonly string[]
  /** Fits values that were entered earlier to what has changed on the card since. */
  readonly adapt: (values: Values) => Values
  readonly unsavedMessage: string
  readonly onDone: () => void
}): NewEntry<Values, Field> {
  const { title, store, listWords, adapt, unsavedMessage, onDone } = options
  const form = useUnsavedForm({
    place: useUnsavedPart(NEW_ENTRY),
    ...{ title, initial: options.initial, listWords, adapt },
  })
  const { values } = form
  const [refusal, setRefusal] = useState<Refusal<Field> | null>(null)
  // A ref, because the drawer may close before the next rendering.
  const isDone = useRef(false)
  useBeforeClose(async () => {
    if (!form.isTyped || isDone.current) return true
    setRefusal({ field: null, message: unsavedMessage })
    return false
  }, form.forget)
  const set = (change: Partial<Values>) => {
    form.set({ ...values, ...change })
    setRefusal(null)
  }
  const submit = async () => {
    const newRefusal = await store(values, options.initial)
    setRefusal(newRefusal)
    isDone.current = newRefusal === null
    if (newRefusal !== null) return
    form.forget()
    onDone()
  }
  useRetrySave(refusal?.isUnsaved === true, () => void submit())
  return {
    values,
    set,
    choose: set,
    handleBlur: () => undefined,
    news: null,
    errorAt: (field) => (refusal?.field === field ? refusal.message : null),
    isRestored: form.isRestored,
    submit,
    cancel() {
      form.forget()
      onDone()
    },
    discard() {
      form.discard()
      setRefusal(null)
    },
  }
}

/** Returns the values that the user has changed. */
function pickChanged<Values extends object>(draft: Values, from: Values): Partial<Values> {
  const before = new Map<string, unknown>(Object.entries(from))
  const isChanged = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before.get(name))
  // The cast is safe: the entries come from the draft.
  return Object.fromEntries(Object.entries(draft).filter(isChanged)) as Partial<Values>
}
