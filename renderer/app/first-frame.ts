/** The longest wait for a frame, in milliseconds: a hidden page paints none. */
const MAX_WAIT_MS = 250

/** Resolves once the browser has painted the page's first frame. */
export function waitForFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MAX_WAIT_MS)
    // A task queued in the frame callback runs after the frame is painted.
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
