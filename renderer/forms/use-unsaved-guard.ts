import { useState } from 'react'

/**
 * Returns true if Escape or the close button may close the form: nothing is typed, or the warning was shown.
 */
export function canClose(form: { readonly isTyped: boolean; readonly hasWarned: boolean }): boolean {
  return !form.isTyped || form.hasWarned
}

/** Protects unsaved input from being lost. */
interface UnsavedGuard {
  /** True if the form was kept open once and must show a warning. */
  readonly showsWarning: boolean
  close(): void
}

/**
 * Closes a form at once if nothing is typed. If there is unsaved input, the form stays open once and shows a
 * warning. The second attempt closes it.
 */
export function useUnsavedGuard(form: { isTyped: boolean; onClose: () => void }): UnsavedGuard {
  const [hasWarned, setWarned] = useState(false)
  return {
    showsWarning: hasWarned && form.isTyped,
    close() {
      if (canClose({ isTyped: form.isTyped, hasWarned })) form.onClose()
      else setWarned(true)
    },
  }
}
