import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'

/** How long a toast is shown, in milliseconds; hovering or focusing it pauses the timer. */
const TIMEOUT_MS = 8000

export interface Toast {
  readonly text: string
  readonly kind?: 'done' | 'failed'
  /** The action offered, such as Undo; pressing it closes the toast. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 2 })

/** The keys of the failures that are still open, by their sentence. */
const failures = new Map<string, string>()

/** The keys of all other open toasts, whether visible or queued behind two failures. */
const transient = new Set<string>()

/**
 * Shows a toast and announces it to screen readers. A failure stays until it is closed; the same failure again
 * replaces the first one, so that they do not pile up. Returns the toast's key.
 */
export function showToast(toast: Toast): string {
  return toast.kind === 'failed' ? showFailure(toast) : showTransient(toast)
}

/** Closes every toast except failures, queued ones included: they would appear later, when they are out of date. */
export function closeTransient(): void {
  for (const key of [...transient]) toastQueue.close(key)
}

function showFailure(toast: Toast): string {
  const earlier = failures.get(toast.text)
  if (earlier !== undefined) toastQueue.close(earlier)
  const key = toastQueue.add(toast, { onClose: () => failures.delete(toast.text) })
  failures.set(toast.text, key)
  return key
}

function showTransient(toast: Toast): string {
  const key = toastQueue.add(toast, { timeout: TIMEOUT_MS, onClose: () => transient.delete(key) })
  transient.add(key)
  return key
}
