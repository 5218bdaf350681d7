import { prefetchLazyComponents } from '../lazy/lazy-component.ts'

/** Prefetches the lazy components while the page is idle, so that they open without delay. */
export function prefetchWhenIdle(): void {
  // Safari has no `requestIdleCallback`; half a second is a substitute.
  const whenIdle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 500))
  // The second frame callback runs after the first frame is painted, which must not wait for this.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => void prefetchLazyComponents())))
}
