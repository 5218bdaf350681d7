/** What a field with autosave shows: the draft, while it is not yet stored, and the reason of a refusal. */
export interface Shown<Value> {
  readonly draft: { readonly value: Value } | null
  readonly error: string | null
}

interface Saver<Value> {
  /** Sets the draft. */
  type(value: Value): void
  /** Sets the stored value, perhaps normalised; it is shown unless a newer draft exists. */
  know(value: Value): void
  /** Stores the draft; resolves to true when nothing is left to store. `store` resolves to a sentence when it refuses. */
  save(store: (value: Value) => Promise<string | null>): Promise<boolean>
}

/** Creates the autosave of one value. A draft is kept until it is stored, whatever value arrives meanwhile. */
export function createSaver<Value>(options: {
  value: Value
  isSame: (a: Value, b: Value) => boolean
  onChange: (state: Shown<Value>) => void
}): Saver<Value> {
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
    type(value) {
      draft = { value }
      onChange({ draft, error: null })
    },
    know(value) {
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
