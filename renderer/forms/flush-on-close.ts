import { useRef, useState } from 'react'
import { type PendingSaves, useBeforeClose } from '../components/before-close.ts'

export function createPendingSaves(): PendingSaves {
  const saves = new Set<() => Promise<boolean>>()
  return {
    add(save) {
      saves.add(save)
      return () => {
        saves.delete(save)
      }
    },
    async flush() {
      const stored = await Promise.all([...saves].map((save) => save()))
      return stored.every(Boolean)
    },
  }
}

/**
 * Closes a dialog once its fields are stored. Where one is refused the dialog stays open with the reason visible; the
 * second attempt closes it anyway.
 */
export function useFlushOnClose(onClose: () => void): { pending: PendingSaves; close: () => Promise<void> } {
  const [pending] = useState(createPendingSaves)
  const hasWarned = useRef(false)
  const close = async () => {
    if ((await pending.flush()) || hasWarned.current) onClose()
    else hasWarned.current = true
  }
  return { pending, close }
}

/**
 * Guards a part of a dialog, or the dialog itself: `leave` continues once its fields are stored. Where one is refused the
 * part stays, and `onRefused` may point to the field; the second attempt leaves anyway.
 */
export function useFlushOnLeave(onRefused?: () => void): {
  pending: PendingSaves
  leave: (onLeft: () => void) => Promise<void>
} {
  const [pending] = useState(createPendingSaves)
  const hasWarned = useRef(false)
  // The surrounding dialog waits for this part as well.
  useBeforeClose(() => pending.flush())
  const leave = async (onLeft: () => void) => {
    const isStored = await pending.flush()
    if (!isStored && !hasWarned.current) {
      hasWarned.current = true
      onRefused?.()
      return
    }
    hasWarned.current = false
    onLeft()
  }
  return { pending, leave }
}
