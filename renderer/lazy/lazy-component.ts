import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** The loaders of the lazy components that are not prefetched yet. */
const pendingLoads: (() => Promise<void>)[] = []

/**
 * Creates a component that is loaded from its own file when it is first rendered, or earlier by
 * `prefetchLazyComponents`. Render it within `Suspense`. A prefetched component renders immediately; with
 * React's own `lazy` its space would stay empty for 300 ms, even if the file is already loaded.
 */
export function createLazyComponent<P>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  let component: ComponentType<P> | null = null
  const loadOnce = async () => {
    component ??= await load()
    return { default: component }
  }
  pendingLoads.push(async () => void (await loadOnce()))
  return lazy(() => (component ? createSyncPromise({ default: component }) : loadOnce()))
}

/**
 * Loads every lazy component that is not loaded yet, and then the lazy components that their files define.
 */
export async function prefetchLazyComponents(): Promise<void> {
  const loads = pendingLoads.splice(0)
  await Promise.all(
    loads.map(async (load) => {
      // A component that fails to load now is loaded again when it is rendered, and only that failure is
      // shown.
      await load().catch(() => undefined)
      await prefetchLazyComponents()
    }),
  )
}

/** Returns a promise that calls back synchronously, so that React does not wait for it. */
function createSyncPromise<T>(value: T): Promise<T> {
  const thenable: PromiseLike<T> = {
    // biome-ignore lint/suspicious/noThenProperty: React takes anything with a `then`
    then: (resolve) => Promise.resolve(resolve?.(value) as never),
  }
  // React calls only `then`, so the cast is safe.
  return thenable as Promise<T>
}
