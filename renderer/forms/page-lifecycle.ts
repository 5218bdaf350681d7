import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/**
 * A change in the page's lifecycle. `hidden`: another window or tab is in front, and the user will be back. `going`: the
 * page is being unloaded or frozen, or the machine goes to sleep, and the user may not be back.
 */
export type PageLifecycleChange = 'hidden' | 'going'

/** Calls the listener each time the page is hidden or ends. Returns a function that unsubscribes. */
export type OnPageLifecycle = (listener: (leaving: PageLifecycleChange) => void) => () => void

export const PageLifecycleContext = createContext<OnPageLifecycle>(() => () => undefined)

/** Runs `save` when the page is hidden or ends: pending input goes to the main process, which writes it at once. */
export function usePageLifecycle(save: (leaving: PageLifecycleChange) => void): void {
  const onLeaving = useContext(PageLifecycleContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => onLeaving((leaving) => saveLatest(leaving)), [onLeaving])
}
