/** What a single key or drop opens must be there at once: it is read while nothing else is going on. */
export function loadAhead(parts: readonly (() => Promise<unknown>)[]): void {
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 500))
  whenIdle(() => {
    // A part that cannot be read now is asked for again, and fails in sight, when it is opened.
    for (const part of parts) part().catch(() => undefined)
  })
}
