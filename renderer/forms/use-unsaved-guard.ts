import { useState } from 'react'

/** What a press on Esc or on the cross comes to: what was typed holds the form open once. */
export function closes(now: { readonly isTyped: boolean; readonly hasWarned: boolean }): boolean {
  return !now.isTyped || now.hasWarned
}

/**
 * Closes a form at once while nothing was typed. What was typed holds it open once, to be warned of; closing it once
 * more lets go.
 */
export function useHeldClose(on: { isTyped: boolean; onClose: () => void }): {
  readonly isHeld: boolean
  close(): void
} {
  const [hasWarned, setWarned] = useState(false)
  return {
    isHeld: hasWarned && on.isTyped,
    close() {
      if (closes({ isTyped: on.isTyped, hasWarned })) on.onClose()
      else setWarned(true)
    },
  }
}
