import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** The saves of a dialog's fields, so that closing it can wait for them. */
export interface PendingSaves {
  /** Returns a function that removes the save. A save resolves to true once its field is stored. */
  add(save: () => Promise<boolean>): () => void
  /** Runs every save; resolves to true when none was refused. */
  flush(): Promise<boolean>
}

export const PendingSavesContext = createContext<PendingSaves | null>(null)

/** Runs `save` before the surrounding dialog closes; the dialog stays open when it resolves to false. */
export function useBeforeClose(save: () => Promise<boolean>): void {
  const pending = useContext(PendingSavesContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => pending?.add(() => saveLatest()), [pending])
}
