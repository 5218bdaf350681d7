import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** The saves of a dialog's fields, so that closing it can wait for them. */
export interface PendingSaves {
  /**
   * Adds a save, which resolves to true if its field is stored. `discard` is called if the user leaves the field
   * although it is not. Returns a function that removes it.
   */
  add(save: () => Promise<boolean>, discard?: () => void): () => void
  /** Runs every save. Resolves to true if all fields are stored. */
  flush(): Promise<boolean>
  /** Says to every field that the user gives up what is not stored. */
  discard(): void
}

/** The pending saves of the surrounding dialog; null outside a dialog that waits for its fields. */
export const PendingSavesContext = createContext<PendingSaves | null>(null)

/**
 * Runs `save` before the surrounding dialog closes. If it resolves to false, the dialog stays open once. If the
 * user then closes it anyway, `discard` is called.
 */
export function useBeforeClose(save: () => Promise<boolean>, discard: () => void = () => undefined): void {
  const pending = useContext(PendingSavesContext)
  const saveLatest = useEffectEvent(save)
  const discardLatest = useEffectEvent(discard)
  useEffect(
    () =>
      pending?.add(
        () => saveLatest(),
        () => discardLatest(),
      ),
    [pending],
  )
}
