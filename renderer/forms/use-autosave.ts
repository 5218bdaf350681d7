import { useEffect, useState } from 'react'
import { useBeforeClose } from '../components/before-close.ts'
import { usePageLifecycle } from './page-lifecycle.ts'
import { useRetrySave } from './retry-save.ts'

/** The state of an autosave field. */
export interface AutosaveState<Value> {
  /** What the user has entered and the workspace does not contain yet; null if there is nothing. */
  readonly draft: { readonly value: Value } | null
  /** Why the draft could not be stored; null if it was not refused. */
  readonly error: string | null
}

interface Autosave<Value> {
  /** Sets the draft. */
  setDraft(value: Value): void
  /**
   * Sets the value that the workspace contains. It may differ from the draft, for example by trimmed ends.
   */
  setStored(value: Value): void
  /**
   * Stores the draft. Resolves to true if everything is stored. `store` resolves to null if it has stored the
   * value, or to a sentence that says why it has not.
   */
  save(store: (value: Value) => Promise<string | null>): Promise<boolean>
}

/**
 * Creates the autosave of one value. A draft is kept until it is stored, even if another stored value
 * arrives.
 */
export function createAutosave<Value>(options: {
  value: Value
  isSame: (a: Value, b: Value) => boolean
  onChange: (state: AutosaveState<Value>) => void
}): Autosave<Value> {
  const { isSame, onChange } = options
  let stored = options.value
  let draft: { readonly value: Value } | null = null
  let running: Promise<boolean> | null = null

  const storeAll = async (store: (value: Value) => Promise<string | null>): Promise<boolean> => {
    // Repeats until the user has entered nothing new while a draft was being stored.
    while (draft !== null) {
      const attempt: { readonly value: Value } = draft
      const isStored = isSame(attempt.value, stored)
      const error = isStored ? null : await store(attempt.value)
      if (draft !== attempt) continue
      if (error !== null) {
        onChange({ draft: attempt, error })
        return false
      }
      draft = null
      // The draft stays in the field until the stored value arrives.
      onChange({ draft: isStored ? null : attempt, error: null })
    }
    return true
  }

  return {
    setDraft(value) {
      draft = { value }
      onChange({ draft, error: null })
    },
    setStored(value) {
      if (value === stored) return
      stored = value
      if (draft === null) onChange({ draft: null, error: null })
    },
    save(store) {
      running ??= storeAll(store).finally(() => {
        running = null
      })
      return running
    },
  }
}

interface AutosaveOptions<Value> {
  /** The stored value. */
  readonly value: Value
  /** Stores the value. Resolves to null if it is stored, or to a sentence that says why it is not. */
  readonly onSave: (value: Value) => Promise<string | null>
  readonly isSame?: (a: Value, b: Value) => boolean
}

interface AutosaveField<Value> {
  /** The value to show: the draft, or the stored value without a draft. */
  readonly value: Value
  /** Why the draft could not be stored; null if it was not refused. */
  readonly error: string | null
  set(value: Value): void
  /** Resolves to true if everything is stored. */
  save(): Promise<boolean>
}

/**
 * Makes a field save itself: when `save` is called, before its dialog closes, when the page is hidden or
 * ends, and when the disk accepts changes again after a failure.
 */
export function useAutosave<Value>({
  value,
  onSave,
  isSame = Object.is,
}: AutosaveOptions<Value>): AutosaveField<Value> {
  const [state, onChange] = useState<AutosaveState<Value>>({ draft: null, error: null })
  const [autosave] = useState(() => createAutosave({ value, isSame, onChange }))

  useEffect(() => autosave.setStored(value), [autosave, value])
  useBeforeClose(() => autosave.save(onSave))
  usePageLifecycle(() => void autosave.save(onSave))
  useRetrySave(state.error !== null, () => void autosave.save(onSave))

  return {
    value: state.draft ? state.draft.value : value,
    error: state.error,
    set: autosave.setDraft,
    save: () => autosave.save(onSave),
  }
}
