/** Nobody waits longer for a frame: a page that nobody sees has none. */
const LONGEST_MS = 250

/** Resolves once what stands in the page has been drawn. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS)
    // The task after the frame.
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
