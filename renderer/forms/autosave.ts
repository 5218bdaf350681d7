/** What a field that saves itself shows: what was typed, while that is not yet what is stored, and what was refused. */
export interface Shown<Value> {
  readonly draft: { readonly value: Value } | null
  readonly error: string | null
}

interface Saver<Value> {
  type(value: Value): void
  /** The stored value came, perhaps tidied; it shows unless something newer was typed. */
  know(value: Value): void
  /** Stores what was typed; true when nothing is left to store. `store` answers a sentence when it refuses. */
  save(store: (value: Value) => Promise<string | null>): Promise<boolean>
}

/** Holds a value that is edited in its place: nothing typed goes until it is stored, whatever arrives meanwhile. */
export function createSaver<Value>(needs: {
  value: Value
  isSame: (one: Value, other: Value) => boolean
  tell: (shown: Shown<Value>) => void
}): Saver<Value> {
  const { isSame, tell } = needs
  let known = needs.value
  let typed: { readonly value: Value } | null = null
  let running: Promise<boolean> | null = null

  const storeAll = async (store: (value: Value) => Promise<string | null>): Promise<boolean> => {
    while (typed !== null) {
      const trying: { readonly value: Value } = typed
      const isKnown = isSame(trying.value, known)
      const error = isKnown ? null : await store(trying.value)
      if (typed !== trying) continue
      if (error !== null) {
        tell({ draft: trying, error })
        return false
      }
      typed = null
      // Until the stored value comes back, the typed one stands for it.
      tell({ draft: isKnown ? null : trying, error: null })
    }
    return true
  }

  return {
    type(value) {
      typed = { value }
      tell({ draft: typed, error: null })
    },
    know(value) {
      if (value === known) return
      known = value
      if (typed === null) tell({ draft: null, error: null })
    },
    save(store) {
      running ??= storeAll(store).finally(() => {
        running = null
      })
      return running
    },
  }
}
