import { useEffect, useState } from 'react'
import { createSaver, type Shown } from './autosave.ts'
import { useBeforeClose } from './flush-on-close.ts'
import { useBeforeLeaving } from './page-lifecycle.ts'
import { useSaveAgain } from './retry-save.ts'

interface AutosaveOptions<Value> {
  /** The stored value. */
  readonly value: Value
  /** Resolves to the sentence of the failure, or null once the value is stored. */
  readonly onSave: (value: Value) => Promise<string | null>
  readonly isSame?: (a: Value, b: Value) => boolean
}

export interface Saved<Value> {
  readonly value: Value
  readonly error: string | null
  set(value: Value): void
  save(): Promise<boolean>
}

/** Gives a field autosave: on `save`, before its dialog closes, when the page is hidden or ends, and after a failure. */
export function useSaved<Value>({ value, onSave, isSame = Object.is }: AutosaveOptions<Value>): Saved<Value> {
  const [state, onChange] = useState<Shown<Value>>({ draft: null, error: null })
  const [saver] = useState(() => createSaver({ value, isSame, onChange }))

  useEffect(() => saver.know(value), [saver, value])
  useBeforeClose(() => saver.save(onSave))
  useBeforeLeaving(() => void saver.save(onSave))
  useSaveAgain(state.error !== null, () => void saver.save(onSave))

  return {
    value: state.draft ? state.draft.value : value,
    error: state.error,
    set: saver.type,
    save: () => saver.save(onSave),
  }
}
