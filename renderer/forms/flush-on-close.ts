import { createContext, useContext, useEffect, useEffectEvent, useRef, useState } from 'react'

/** The fields of one dialog that save themselves, so that closing it can wait for them. */
interface PendingSaves {
  /** Returns its own removal. A save answers whether all it held is stored. */
  add(save: () => Promise<boolean>): () => void
  /** Saves what is typed and not yet stored; true when nothing was refused. */
  saveAll(): Promise<boolean>
}

export const PendingSavesContext = createContext<PendingSaves | null>(null)

export function createPendingSaves(): PendingSaves {
  const saves = new Set<() => Promise<boolean>>()
  return {
    add(save) {
      saves.add(save)
      return () => {
        saves.delete(save)
      }
    },
    async saveAll() {
      const stored = await Promise.all([...saves].map((save) => save()))
      return stored.every(Boolean)
    },
  }
}

/**
 * Closes a dialog once its fields are stored. Where one is refused it stays open with the reason in sight; closing it
 * once more lets go.
 */
export function useSavingClose(onClose: () => void): { pending: PendingSaves; close: () => Promise<void> } {
  const [pending] = useState(createPendingSaves)
  const hasWarned = useRef(false)
  const close = async () => {
    if ((await pending.saveAll()) || hasWarned.current) onClose()
    else hasWarned.current = true
  }
  return { pending, close }
}

/** Runs before the dialog around it closes, which stays open when the answer is false. */
export function useBeforeClose(save: () => Promise<boolean>): void {
  const pending = useContext(PendingSavesContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => pending?.add(() => saveLatest()), [pending])
}

/**
 * A part of a dialog that can be left, or the dialog itself: going on waits until its fields are stored. Where one is
 * refused it stays, and `onRefused` may point there; leaving once more lets go.
 */
export function useSavingGroup(onRefused?: () => void): {
  pending: PendingSaves
  leave: (then: () => void) => Promise<void>
} {
  const [pending] = useState(createPendingSaves)
  const hasWarned = useRef(false)
  // What is around it waits for it too.
  useBeforeClose(() => pending.saveAll())
  const leave = async (then: () => void) => {
    const isStored = await pending.saveAll()
    if (!isStored && !hasWarned.current) {
      hasWarned.current = true
      onRefused?.()
      return
    }
    hasWarned.current = false
    then()
  }
  return { pending, leave }
}
