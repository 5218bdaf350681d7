import { hasSameWords } from '#shared/text/same-words'
import type { SaveRefusal } from '../state/save-refusal.ts'

/** A draft, and the stored value that the user saw when they began to type it. */
export interface KeptDraft<Value> {
  readonly value: Value
  readonly base: Value
}

/** A value that somebody stored elsewhere while the user had a draft. */
interface OtherValue<Value> {
  readonly value: Value
  /** True if the draft has replaced it; false while the draft is not stored. */
  readonly isReplaced: boolean
}

/** The state of an autosave field. */
export interface AutosaveState<Value> {
  /** What the user has entered and the workspace does not contain yet; null if there is nothing. */
  readonly draft: { readonly value: Value } | null
  /** Why the draft could not be stored; null if it was not refused. */
  readonly refusal: SaveRefusal | null
  /** What was stored elsewhere in the meantime; null if nothing was. */
  readonly other: OtherValue<Value> | null
}

/**
 * Stores a value; `seen` is the stored value that it replaces, as far as the page knows. Resolves to null if it is
 * stored, or to the refusal.
 */
export type StoreValue<Value> = (value: Value, seen: Value) => Promise<SaveRefusal | null>

/** The autosave of one value. */
interface Autosave<Value> {
  /** The state at the beginning, which `onChange` does not report. */
  readonly initial: AutosaveState<Value>
  /** Sets the draft. */
  setDraft(value: Value): void
  /**
   * Sets the value that the workspace contains. It may differ from the draft, for example by trimmed ends. Returns true
   * if the draft was refused because this value was not known yet, and replaces nothing in it: it can be sent again.
   */
  setStored(value: Value): boolean
  /** Makes the other value the draft. Saving it sends nothing unless it was replaced meanwhile. */
  takeOther(): void
  /** Drops the draft, so that the stored value is shown. */
  discard(): void
  /** Stores the draft. Resolves to true if everything is stored. */
  save(store: StoreValue<Value>): Promise<boolean>
}

interface CreateOptions<Value> {
  readonly value: Value
  readonly isSame: (a: Value, b: Value) => boolean
  readonly onChange: (state: AutosaveState<Value>) => void
  /** A draft that was typed earlier and not stored. */
  readonly kept?: KeptDraft<Value> | null
  /** Returns the words of a value. They are compared to find out whether it was changed elsewhere. */
  readonly toWords?: (value: Value) => string
  /** Carries a draft over to a new stored value, so that it brings along what the user has not changed. */
  readonly rebase?: (draft: Value, from: Value, to: Value) => Value
  /**
   * Returns true if a draft, already carried over, would replace something that changed between two stored values.
   * By default it does if their words differ.
   */
  readonly replaces?: (draft: Value, from: Value, to: Value) => boolean
  /** Called with every draft, and with null once it is stored or dropped. */
  readonly onDraft?: (draft: KeptDraft<Value> | null) => void
}

/** Carries a single value over to a new stored one: only what the user has changed stays. */
export function followUnlessChanged<Value>(draft: Value, from: Value, to: Value): Value {
  return draft === from ? to : draft
}

/**
 * Creates the autosave of one value. A draft is kept until it is stored, even if another stored value
 * arrives; that value is then part of the state, so that neither is lost.
 */
export function createAutosave<Value>(options: CreateOptions<Value>): Autosave<Value> {
  const { isSame, kept = null, toWords, rebase = (draft) => draft, onDraft = () => undefined } = options
  const saysSame = (a: Value, b: Value) => toWords === undefined || hasSameWords(toWords(a), toWords(b))
  const { replaces = (_draft: Value, from: Value, to: Value) => !saysSame(from, to) } = options
  let stored = options.value
  let draft: { readonly value: Value } | null = null
  let base = kept ? kept.base : stored
  // What the workspace contains as far as is known: the latest value that arrived or was stored here.
  let known = stored
  let sent: { readonly value: Value } | null = null
  let other: OtherValue<Value> | null = null
  let refusal: SaveRefusal | null = null
  let running: Promise<boolean> | null = null

  const publish = (shown: { readonly value: Value } | null) =>
    options.onChange({ draft: shown, refusal, other })

  const storeAll = async (store: StoreValue<Value>): Promise<boolean> => {
    // Repeats until the user has entered nothing new while a draft was being stored.
    while (draft !== null) {
      const attempt: { readonly value: Value } = draft
      const isStored = isSame(attempt.value, known)
      sent = isStored ? null : attempt
      const newRefusal = isStored ? null : await store(attempt.value, known)
      if (newRefusal === null) {
        known = attempt.value
        base = attempt.value
      }
      if (newRefusal === null && other && !isStored) other = { ...other, isReplaced: true }
      if (draft !== attempt) continue
      refusal = newRefusal
      if (newRefusal !== null) {
        publish(attempt)
        return false
      }
      draft = null
      onDraft(null)
      if (isStored) other = null
      // The draft stays in the field until the stored value arrives.
      publish(isStored ? null : attempt)
    }
    return true
  }

  if (kept) {
    const value = rebase(kept.value, kept.base, stored)
    // A text may have been tidied when the page stored it with its last breath.
    const isStored = isSame(value, stored) || (typeof value === 'string' && saysSame(value, stored))
    draft = isStored ? null : { value }
    if (isStored) onDraft(null)
    else if (replaces(value, base, stored)) other = { value: stored, isReplaced: false }
  }

  return {
    initial: { draft, refusal, other },
    setDraft(value) {
      if (draft === null) base = known
      draft = { value }
      refusal = null
      if (other?.isReplaced) other = null
      // Another window changed this while the field held only part of what it means now.
      if (other === null && !saysSame(value, known) && replaces(value, base, known))
        other = { value: known, isReplaced: false }
      onDraft({ value, base })
      publish(draft)
    },
    setStored(value) {
      if (value === stored) return false
      const previous = stored
      const ownStored = known
      stored = value
      known = value
      if (draft === null) {
        publish(null)
        return false
      }
      const isOwn = [draft.value, ownStored, ...(sent ? [sent.value] : [])].some((own) =>
        saysSame(value, own),
      )
      draft = { value: rebase(draft.value, previous, value) }
      if (isOwn) base = value
      const isInTheWay = !isOwn && replaces(draft.value, previous, value)
      if (isInTheWay) other = { value, isReplaced: false }
      const wasStale = refusal?.reason === 'stale'
      // The field shows now what the draft would have replaced unseen.
      if (wasStale) refusal = null
      publish(draft)
      return wasStale && !isInTheWay
    },
    takeOther() {
      if (other === null) return
      draft = { value: other.value }
      base = known
      refusal = null
      other = null
      onDraft(null)
      publish(draft)
    },
    discard() {
      draft = null
      refusal = null
      other = null
      onDraft(null)
      publish(null)
    },
    save(store) {
      running ??= storeAll(store).finally(() => {
        running = null
      })
      return running
    },
  }
}
