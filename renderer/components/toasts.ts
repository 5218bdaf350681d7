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

/** Shows a toast and announces it to screen readers. A failure stays until it is closed. Returns the toast's key. */
export function showToast(toast: Toast): string {
  return toastQueue.add(toast, toast.kind === 'failed' ? {} : { timeout: TIMEOUT_MS })
}
