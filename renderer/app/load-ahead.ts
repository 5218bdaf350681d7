/** What a single key or drop opens must be there at once: once the board is drawn, it is read while nothing else is going on. */
export function loadAhead(parts: readonly (() => Promise<unknown>)[]): void {
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500))
  const read = () => {
    // A part that cannot be read now is asked for again, and fails in sight, when it is opened.
    for (const part of parts) part().catch(() => undefined)
  }
  // Two frames on, or the first would wait for all this.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(read)))
}
