import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/**
 * How the page is being left. `hidden`: for another window or tab; it will be back. `going`: it ends, or the machine
 * sleeps, and it may not be.
 */
export type Leaving = 'hidden' | 'going'

/** Calls the listener each time the page is left. Returns its own unsubscribe. */
export type OnLeaving = (listener: (leaving: Leaving) => void) => () => void

export const LeavingContext = createContext<OnLeaving>(() => () => undefined)

/** Runs while the page is being left: what was typed goes to main, which writes it at once. */
export function useBeforeLeaving(save: (leaving: Leaving) => void): void {
  const onLeaving = useContext(LeavingContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => onLeaving((leaving) => saveLatest(leaving)), [onLeaving])
}
