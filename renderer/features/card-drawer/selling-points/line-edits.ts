type Lines = readonly string[]

/** Changes of a list that is stored as a whole, one after the other, so that none writes over another. */
export interface LineEdits {
  /** The stored list came. */
  know(lines: Lines): void
  /** Answers why the change was refused, or null. */
  change(edit: (lines: Lines) => Lines): Promise<string | null>
}

/** `store` answers a sentence when it refuses. */
export function createLineEdits(first: Lines, store: (lines: Lines) => Promise<string | null>): LineEdits {
  let known = first
  let running = 0
  let last: Promise<unknown> = Promise.resolve()

  const carryOut = async (edit: (lines: Lines) => Lines): Promise<string | null> => {
    const next = edit(known)
    const refusal = next === known ? null : await store(next)
    if (refusal === null) known = next
    running -= 1
    return refusal
  }

  return {
    know(lines) {
      // What is on its way was made from a newer list than the one that comes now.
      if (running === 0) known = lines
    },
    change(edit) {
      running += 1
      const done = last.then(() => carryOut(edit))
      last = done
      return done
    },
  }
}
