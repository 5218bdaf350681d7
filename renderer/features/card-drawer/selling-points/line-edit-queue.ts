import type { SaveRefusal } from '../../../state/save-refusal.ts'

type Lines = readonly string[]

/**
 * Edits a list of lines that is stored as a whole. Edits run one at a time, so that none overwrites another.
 */
export interface LineEditQueue {
  /** Sets the stored list. Ignored while an edit is running or waiting. */
  setStored(lines: Lines): void
  /** Queues an edit. Resolves with the refusal, or with null once the edit is stored. */
  enqueue(edit: (lines: Lines) => Lines): Promise<SaveRefusal | null>
}

interface LineEditQueueOptions {
  readonly initial: Lines
  /**
   * Stores lines in place of those that were `seen`. Resolves with the refusal, or with null once they are stored.
   */
  readonly store: (lines: Lines, seen: Lines) => Promise<SaveRefusal | null>
  /** Loads the stored lines after another window has changed them; null if they cannot be loaded. */
  readonly reload: () => Promise<Lines | null>
}

/** Creates a queue that begins with the stored lines. */
export function createLineEditQueue({ initial, store, reload }: LineEditQueueOptions): LineEditQueue {
  let stored = initial
  let unfinishedEdits = 0
  let lastEdit: Promise<unknown> = Promise.resolve()

  const runEdit = async (edit: (lines: Lines) => Lines): Promise<SaveRefusal | null> => {
    const next = edit(stored)
    // An edit that changes nothing returns the same list, and there is nothing to store.
    const refusal = next === stored ? null : await store(next, stored)
    if (refusal?.reason === 'stale') return mergeEdit(edit, refusal)
    if (refusal === null) stored = next
    return refusal
  }

  /**
   * Applies an edit to what another window has stored. Resolves with `refusal` if the edit does not fit any more,
   * such as a new text for a line that is gone.
   */
  const mergeEdit = async (
    edit: (lines: Lines) => Lines,
    refusal: SaveRefusal,
  ): Promise<SaveRefusal | null> => {
    const fresh = await reload()
    if (fresh === null) return refusal
    stored = fresh
    const next = edit(fresh)
    if (next === fresh) return refusal
    const newRefusal = await store(next, fresh)
    if (newRefusal === null) stored = next
    return newRefusal
  }

  return {
    setStored(lines) {
      // While an edit is unfinished, the list in this queue is newer than the one that arrives now.
      if (unfinishedEdits === 0) stored = lines
    },
    enqueue(edit) {
      unfinishedEdits += 1
      const editResult = lastEdit
        .then(() => runEdit(edit))
        .finally(() => {
          unfinishedEdits -= 1
        })
      lastEdit = editResult
      return editResult
    },
  }
}
