import { useEffect, useState } from 'react'
import { useBeforeClose } from '../components/before-close.ts'
import { usePageLifecycle } from './page-lifecycle.ts'
import { useRetrySave } from './retry-save.ts'

/** The state of an autosave field: the draft while it is not yet stored, and why it was refused. */
export interface AutosaveState<Value> {
  readonly draft: { readonly value: Value } | null
  readonly error: string | null
}

interface Autosave<Value> {
  /** Sets the draft. */
  setDraft(value: Value): void
  /** Sets the stored value, perhaps normalised; it is shown unless a newer draft exists. */
  setStored(value: Value): void
  /** Stores the draft; resolves to true when nothing is left to store. `store` resolves to a sentence when it refuses. */
  save(store: (value: Value) => Promise<string | null>): Promise<boolean>
}

/** Creates the autosave of one value. A draft is kept until it is stored, whatever value arrives meanwhile. */
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
      // Until the stored value arrives, the draft stays shown.
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
  /** Resolves to the sentence of the failure, or null once the value is stored. */
  readonly onSave: (value: Value) => Promise<string | null>
  readonly isSame?: (a: Value, b: Value) => boolean
}

interface AutosaveField<Value> {
  readonly value: Value
  readonly error: string | null
  set(value: Value): void
  save(): Promise<boolean>
}

/** Gives a field autosave: on `save`, before its dialog closes, when the page is hidden or ends, and after a failure. */
export function useAutosave<Value>({
  value,
  onSave,
  isSame = Object.is,
}: AutosaveOptions<Value>): AutosaveField<Value> {
  const [state, onChange] = useState<AutosaveState<Value>>({ draft: null, error: null })
  const [saver] = useState(() => createAutosave({ value, isSame, onChange }))

  useEffect(() => saver.setStored(value), [saver, value])
  useBeforeClose(() => saver.save(onSave))
  usePageLifecycle(() => void saver.save(onSave))
  useRetrySave(state.error !== null, () => void saver.save(onSave))

  return {
    value: state.draft ? state.draft.value : value,
    error: state.error,
    set: saver.setDraft,
    save: () => saver.save(onSave),
  }
}
