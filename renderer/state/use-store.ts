import { useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/**
 * A part of a store, of its state as it is now. Zustand's own hook takes what a store began with wherever the page came
 * drawn already: there the board would be drawn as not read yet. `choose` must answer the same object for the same state.
 */
export function useStore<S, T>(
  store: Pick<StoreApi<S>, 'subscribe' | 'getState'>,
  choose: (state: S) => T,
): T {
  const read = () => choose(store.getState())
  return useSyncExternalStore(store.subscribe, read, read)
}
