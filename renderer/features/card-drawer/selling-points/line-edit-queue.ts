type Lines = readonly string[]

/** Edits a list that is stored as a whole. Edits run one after the other, so that none overwrites another. */
export interface LineEditQueue {
  /** Sets the stored list; ignored while an edit is running. */
  setStored(lines: Lines): void
  /** Queues an edit and resolves with the error message, or null once it is stored. */
  enqueue(edit: (lines: Lines) => Lines): Promise<string | null>
}

/** Creates a queue that begins with the stored lines. `store` resolves with the error message, or null. */
export function createLineEditQueue(
  initial: Lines,
  store: (lines: Lines) => Promise<string | null>,
): LineEditQueue {
  let stored = initial
  let running = 0
  let last: Promise<unknown> = Promise.resolve()

  const runEdit = async (edit: (lines: Lines) => Lines): Promise<string | null> => {
    const next = edit(stored)
    const refusal = next === stored ? null : await store(next)
    if (refusal === null) stored = next
    running -= 1
    return refusal
  }

  return {
    setStored(lines) {
      // A running edit is based on a newer list than the one that arrives now.
      if (running === 0) stored = lines
    },
    enqueue(edit) {
      running += 1
      const done = last.then(() => runEdit(edit))
      last = done
      return done
    },
  }
}
