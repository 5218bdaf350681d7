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

/** Shows a line at the foot of the window and reads it aloud. A failure stays until it is closed. Answers its key. */
export function showToast(toast: Toast): string {
  return toastQueue.add(toast, toast.kind === 'failed' ? {} : { timeout: SHOWN_FOR })
}
