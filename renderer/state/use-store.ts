import { useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/**
 * Returns what `selector` selects from the current state of a store. Zustand's own hook would use the initial
 * state while a page hydrates, and show the board as not loaded. `selector` must return the same object for
 * the same state.
 */
export function useStore<S, T>(
  store: Pick<StoreApi<S>, 'subscribe' | 'getState'>,
  selector: (state: S) => T,
): T {
  const read = () => selector(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
