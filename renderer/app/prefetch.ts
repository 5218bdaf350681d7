import { prefetchLazyComponents } from '../lazy/lazy-component.ts'

/** Prefetches the lazy components while the page is idle, as what a single key or drop opens must appear at once. */
export function prefetchWhenIdle(): void {
  const whenIdle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 500))
  // Two frames later, as the first frame would otherwise wait for this.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => void prefetchLazyComponents())))
}
