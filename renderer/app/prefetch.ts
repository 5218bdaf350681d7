import { readAhead } from '../lazy/lazy-component.ts'

/** What a single key or drop opens must be there at once: once the board is drawn, it is read while nothing else is going on. */
export function loadAhead(): void {
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500))
  // Two frames on, or the first would wait for all this.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => void readAhead())))
}
