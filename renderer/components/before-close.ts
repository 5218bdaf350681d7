import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** The saves of a dialog's fields, so that closing it can wait for them. */
export interface PendingSaves {
  /** Adds a save, which resolves to true if its field is stored. Returns a function that removes it. */
  add(save: () => Promise<boolean>): () => void
  /** Runs every save. Resolves to true if all fields are stored. */
  flush(): Promise<boolean>
}

/** The pending saves of the surrounding dialog; null outside a dialog that waits for its fields. */
export const PendingSavesContext = createContext<PendingSaves | null>(null)

/** Runs `save` before the surrounding dialog closes. If it resolves to false, the dialog stays open. */
export function useBeforeClose(save: () => Promise<boolean>): void {
  const pending = useContext(PendingSavesContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => pending?.add(() => saveLatest()), [pending])
}
