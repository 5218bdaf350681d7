import { useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/**
 * Selects from the current state of a store. Zustand's own hook uses the initial state while a page hydrates, which would
 * show the board as not loaded. `selector` must return the same object for the same state.
 */
export function useStore<S, T>(
  store: Pick<StoreApi<S>, 'subscribe' | 'getState'>,
  selector: (state: S) => T,
): T {
  const read = () => selector(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
