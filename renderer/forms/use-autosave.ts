import { useEffect, useState } from 'react'
import { createSaver, type Shown } from './autosave.ts'
import { useBeforeClose } from './flush-on-close.ts'
import { useBeforeLeaving } from './page-lifecycle.ts'
import { useSaveAgain } from './retry-save.ts'

interface SavedOptions<Value> {
  /** As it is stored. */
  readonly value: Value
  /** Answers the sentence of the failure, or null once it is stored. */
  readonly onSave: (value: Value) => Promise<string | null>
  readonly isSame?: (one: Value, other: Value) => boolean
}

export interface Saved<Value> {
  readonly value: Value
  readonly error: string | null
  set(value: Value): void
  save(): Promise<boolean>
}

export function useSaved<Value>({ value, onSave, isSame = Object.is }: SavedOptions<Value>): Saved<Value> {
  const [shown, tell] = useState<Shown<Value>>({ draft: null, error: null })
  const [saver] = useState(() => createSaver({ value, isSame, tell }))

  useEffect(() => saver.know(value), [saver, value])
  useBeforeClose(() => saver.save(onSave))
  useBeforeLeaving(() => void saver.save(onSave))
  useSaveAgain(shown.error !== null, () => void saver.save(onSave))

  return {
    value: shown.draft ? shown.draft.value : value,
    error: shown.error,
    set: saver.type,
    save: () => saver.save(onSave),
  }
}
