import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'

/** How long a toast is shown. The timer is paused while the toast is hovered or focused. */
const TIMEOUT_MS = 8000

/** A toast: a message at the edge of the window. */
export interface Toast {
  readonly text: string
  readonly kind?: 'done' | 'failed'
  /** A button in the toast, such as Undo. Pressing it closes the toast. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** The toasts that are shown or wait to be shown. */
export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 2 })

/** The keys of the failures that are still open, by their text. */
const failures = new Map<string, string>()

/** The keys of all other open toasts, including those that wait in the queue. */
const transient = new Set<string>()

/**
 * Shows a toast and announces it to screen readers. A failure stays until it is closed, and replaces an open
 * failure with the same text. Returns the toast's key.
 */
export function showToast(toast: Toast): string {
  return toast.kind === 'failed' ? showFailure(toast) : showTransient(toast)
}

/**
 * Closes every toast except failures. This includes toasts in the queue, which would be out of date when they
 * appear.
 */
export function closeTransient(): void {
  for (const key of [...transient]) toastQueue.close(key)
}

function showFailure(toast: Toast): string {
  const earlierKey = failures.get(toast.text)
  if (earlierKey !== undefined) toastQueue.close(earlierKey)
  const key = toastQueue.add(toast, { onClose: () => failures.delete(toast.text) })
  failures.set(toast.text, key)
  return key
}

function showTransient(toast: Toast): string {
  const key = toastQueue.add(toast, { timeout: TIMEOUT_MS, onClose: () => transient.delete(key) })
  transient.add(key)
  return key
}
