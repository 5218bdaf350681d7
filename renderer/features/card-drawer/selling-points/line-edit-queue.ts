type Lines = readonly string[]

/**
 * Edits a list of lines that is stored as a whole. Edits run one at a time, so that none overwrites another.
 */
export interface LineEditQueue {
  /** Sets the stored list. Ignored while an edit is running or waiting. */
  setStored(lines: Lines): void
  /** Queues an edit. Resolves with the error message, or with null once the edit is stored. */
  enqueue(edit: (lines: Lines) => Lines): Promise<string | null>
}

/**
 * Creates a queue that begins with the stored lines. `store` resolves with the error message, or with null
 * once the lines are stored.
 */
export function createLineEditQueue(
  initial: Lines,
  store: (lines: Lines) => Promise<string | null>,
): LineEditQueue {
  let stored = initial
  let unfinishedEdits = 0
  let lastEdit: Promise<unknown> = Promise.resolve()

  const runEdit = async (edit: (lines: Lines) => Lines): Promise<string | null> => {
    const next = edit(stored)
    // An edit that changes nothing returns the same list, and there is nothing to store.
    const refusal = next === stored ? null : await store(next)
    if (refusal === null) stored = next
    unfinishedEdits -= 1
    return refusal
  }

  return {
    setStored(lines) {
      // While an edit is unfinished, the list in this queue is newer than the one that arrives now.
      if (unfinishedEdits === 0) stored = lines
    },
    enqueue(edit) {
      unfinishedEdits += 1
      const editResult = lastEdit.then(() => runEdit(edit))
      lastEdit = editResult
      return editResult
    },
  }
}
