import { useRef, useState } from 'react'
import { type PendingSaves, useBeforeClose } from '../components/before-close.ts'

/** Creates an empty set of pending saves. */
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
      const results = await Promise.all([...saves].map((save) => save()))
      return results.every(Boolean)
    },
  }
}

/**
 * Makes a dialog store its fields before it closes. If a field cannot be stored, the dialog stays open once
 * and shows the reason. The second attempt closes it anyway.
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
 * Makes a part of a dialog, or a whole dialog, store its fields before the user leaves it: `leave` calls
 * `onLeft` after that. If a field cannot be stored, the part stays open once and `onRefused` is called. The
 * second attempt leaves anyway.
 */
export function useFlushOnLeave(onRefused?: () => void): {
  pending: PendingSaves
  leave: (onLeft: () => void) => Promise<void>
} {
  const [pending] = useState(createPendingSaves)
  const hasWarned = useRef(false)
  // A surrounding dialog waits for the fields of this part too.
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
