import { useContext, useEffect, useEffectEvent, useState } from 'react'
import { useBeforeClose } from '../components/before-close.ts'
import type { SaveRefusal } from '../state/save-refusal.ts'
import { unsaved } from '../state/unsaved/unsaved.ts'
import { hasShapeOf } from '../state/unsaved/unsaved-entry.ts'
import { type AutosaveState, createAutosave, type KeptDraft, type StoreValue } from './create-autosave.ts'
import type { FieldNews } from './field-notice.tsx'
import { usePageLifecycle } from './page-lifecycle.ts'
import { useRetryOnReconnect, useRetrySave } from './retry-save.ts'
import { type UnsavedPlace, UnsavedPlaceContext } from './unsaved-place.ts'

interface AutosaveOptions<Value> {
  /** Names the field for people, and among the fields around it. */
  readonly name: string
  /** The stored value. */
  readonly value: Value
  /** Stores the value. Resolves to null if it is stored, or to the refusal. */
  readonly onSave: StoreValue<Value>
  readonly isSame?: (a: Value, b: Value) => boolean
  /** Returns the words of a value, for the user to read. */
  readonly toWords: (value: Value) => string
  readonly rebase?: (draft: Value, from: Value, to: Value) => Value
  readonly replaces?: (draft: Value, from: Value, to: Value) => boolean
}

interface AutosaveField<Value> {
  /** The value to show: the draft, or the stored value without a draft. */
  readonly value: Value
  /** Why the draft could not be stored; null if it was not refused. */
  readonly error: string | null
  /** What else the user should know at the field; null if there is nothing. */
  readonly news: FieldNews | null
  set(value: Value): void
  /** Resolves to true if everything is stored. */
  save(): Promise<boolean>
}

/**
 * Makes a field save itself: when `save` is called, before its dialog closes, when the page is hidden or
 * ends, and when the disk or the host is back after a failure. A value that was refused for itself is sent again
 * only if the user leaves the field again. Until it is stored, the draft outlasts the page.
 */
export function useAutosave<Value>(options: AutosaveOptions<Value>): AutosaveField<Value> {
  const { name, value, onSave, isSame = Object.is, toWords, rebase, replaces } = options
  const place = useContext(UnsavedPlaceContext)
  const [drafts] = useState(() =>
    createKeptDrafts(place && { ...place, key: `${place.key}/${name}` }, options),
  )
  const [kept] = useState(() => drafts.take())
  const [isRestored, setRestored] = useState(kept !== null)
  const [latest, onChange] = useState<AutosaveState<Value> | null>(null)
  const [autosave] = useState(() =>
    createAutosave({
      value,
      isSame,
      kept,
      toWords,
      ...(rebase ? { rebase } : {}),
      ...(replaces ? { replaces } : {}),
      onChange,
      onDraft: drafts.keep,
    }),
  )
  const { refusal, other, draft } = latest ?? autosave.initial

  useEffect(drafts.open, [])
  const hasConflict = other !== null && !other.isReplaced
  const save = () => autosave.save(onSave)
  const takeStored = useEffectEvent((newValue: Value) => {
    if (autosave.setStored(newValue)) void save()
  })
  useEffect(() => takeStored(value), [value])
  const canSaveUnasked = refusal?.reason !== 'invalid' && !hasConflict
  useBeforeClose(save, () => isGivenUp(refusal) && drafts.keep(null))
  usePageLifecycle(() => canSaveUnasked && void save())
  useRetrySave(refusal?.reason === 'disk', () => void save())
  useRetryOnReconnect(refusal?.reason === 'connection', () => void save())

  const isShownRestored = isRestored && draft !== null
  const news: FieldNews | null =
    isShownRestored || other
      ? {
          isRestored: isShownRestored,
          other: other && { text: toWords(other.value), isReplaced: other.isReplaced },
          discard() {
            setRestored(false)
            autosave.discard()
          },
          takeOther() {
            // The focus may have left the field for the button, so the draft may already be being saved.
            autosave.takeOther()
            void save()
          },
        }
      : null
  return {
    value: draft ? draft.value : value,
    error: refusal?.message ?? null,
    news,
    set: autosave.setDraft,
    async save() {
      const isStored = await save()
      if (isStored) setRestored(false)
      return isStored
    },
  }
}

/** Returns true if closing the dialog in spite of a refusal gives the draft up. */
function isGivenUp(refusal: SaveRefusal | null): boolean {
  return refusal?.reason === 'invalid' || refusal?.reason === 'stale'
}

/** Creates the functions that keep the draft of one field in the browser. */
function createKeptDrafts<Value>(
  place: UnsavedPlace | null,
  { name, value, toWords }: AutosaveOptions<Value>,
): {
  take: () => KeptDraft<Value> | null
  keep: (draft: KeptDraft<Value> | null) => void
  open: () => (() => void) | undefined
} {
  return {
    take() {
      const entry = place && unsaved.take(place.key)
      if (!entry) return null
      if (hasShapeOf<KeptDraft<Value>>({ value, base: value }, entry.values)) return entry.values
      unsaved.forget(entry.key)
      return null
    },
    keep(draft) {
      if (!place) return
      if (draft) unsaved.keep({ ...place, title: name, values: draft, words: toWords(draft.value) })
      else unsaved.forget(place.key)
    },
    open: () => (place ? unsaved.open(place.key) : undefined),
  }
}
