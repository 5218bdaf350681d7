import { useRef, useState } from 'react'
import { type PendingSaves, useBeforeClose } from '../components/before-close.ts'

/** Creates an empty set of pending saves. */
export function createPendingSaves(): PendingSaves {
  const saves = new Map<() => Promise<boolean>, () => void>()
  return {
    add(save, discard = () => undefined) {
      saves.set(save, discard)
      return () => {
        saves.delete(save)
      }
    },
    async flush() {
      const results = await Promise.all([...saves.keys()].map((save) => save()))
      return results.every(Boolean)
    },
    discard() {
      for (const discard of [...saves.values()]) discard()
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
    const isStored = await pending.flush()
    if (!isStored && !hasWarned.current) {
      hasWarned.current = true
      return
    }
    if (!isStored) pending.discard()
    onClose()
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
  useBeforeClose(() => pending.flush(), pending.discard)
  const leave = async (onLeft: () => void) => {
    const isStored = await pending.flush()
    if (!isStored && !hasWarned.current) {
      hasWarned.current = true
      onRefused?.()
      return
    }
    if (!isStored) pending.discard()
    hasWarned.current = false
    onLeft()
  }
  return { pending, leave }
}
