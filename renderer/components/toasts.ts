import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'

/** How long a toast stays, in milliseconds; pointing at it or focusing it stops the clock. */
const SHOWN_FOR = 8000

export interface Toast {
  readonly text: string
  readonly kind?: 'done' | 'failed'
  /** The one thing to do about it, such as Undo; pressing it closes the toast. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 2 })

/** The keys of the failures that were not closed yet, by their sentence. */
const failures = new Map<string, string>()

/** The keys of all other toasts that were not closed yet, whether in sight or behind two failures. */
const passing = new Set<string>()

/**
 * Shows a line at the foot of the window and reads it aloud. A failure stays until it is closed; when the same one
 * happens again, it takes the place of the first, so that no pile of them has to be closed. Answers its key.
 */
export function showToast(toast: Toast): string {
  return toast.kind === 'failed' ? showFailure(toast) : showPassing(toast)
}

/** Closes every toast but the failures, those out of sight too: they would come up later, when they are long stale. */
export function closePassing(): void {
  for (const key of [...passing]) toastQueue.close(key)
}

function showFailure(toast: Toast): string {
  const before = failures.get(toast.text)
  if (before !== undefined) toastQueue.close(before)
  const key = toastQueue.add(toast, { onClose: () => failures.delete(toast.text) })
  failures.set(toast.text, key)
  return key
}

function showPassing(toast: Toast): string {
  const key = toastQueue.add(toast, { timeout: SHOWN_FOR, onClose: () => passing.delete(key) })
  passing.add(key)
  return key
}
