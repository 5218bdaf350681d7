import { useState } from 'react'

/** Returns true where Escape or the close button closes the form: unsaved input keeps it open once. */
export function canClose(form: { readonly isTyped: boolean; readonly hasWarned: boolean }): boolean {
  return !form.isTyped || form.hasWarned
}

interface UnsavedGuard {
  /** The form was kept open once and shows a warning. */
  readonly showsWarning: boolean
  close(): void
}

/**
 * Closes a form at once while nothing is typed. Unsaved input keeps it open once, with a warning; the second attempt
 * closes it.
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
