/** The subject and body of a note as the user has typed them. */
export interface DraftText {
  readonly subject: string
  readonly body: string
}

/** The state of saving the text on the note desk; `pending` means that it is not saved yet. */
export type DraftStatus =
  | { readonly kind: 'saved' | 'pending' }
  | { readonly kind: 'failed'; readonly message: string }

/** Saves a draft while it is typed. */
export interface DraftAutosave {
  /** Saves a draft after the delay. A later draft replaces an earlier one; null deletes the stored draft. */
  schedule(draft: DraftText | null): void
  /** Saves now. Resolves with the error message, or with null if everything is saved. */
  flush(): Promise<string | null>
  /**
   * Drops the unsaved draft and waits until a running save is finished, so that nothing is written
   * afterwards.
   */
  stop(): Promise<void>
}

/**
 * Creates the autosave of a draft. Saves run one at a time. A draft that could not be saved is kept for the
 * next attempt.
 */
export function createDraftAutosave(options: {
  /** Resolves with the error message, or with null once the draft is saved. */
  save: (draft: DraftText | null) => Promise<string | null>
  onStatusChange: (status: DraftStatus) => void
  /** How long after `schedule` the draft is saved, in milliseconds. */
  delay: number
}): DraftAutosave {
  const { save, onStatusChange, delay } = options
  // Wrapped in an object, because a null draft is also something to save.
  let pending: { readonly draft: DraftText | null } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastSave: Promise<string | null> = Promise.resolve(null)

  const saveNext = async (): Promise<string | null> => {
    const next = pending
    if (next === null) return null
    pending = null
    const failure = await save(next.draft)
    // False if another draft was scheduled during the save; that one then decides the status.
    const isLatest = pending === null
    if (failure !== null && isLatest) pending = next
    if (isLatest) onStatusChange(failure === null ? { kind: 'saved' } : { kind: 'failed', message: failure })
    return failure
  }

  const flush = (): Promise<string | null> => {
    clearTimeout(timer)
    lastSave = lastSave.then(saveNext)
    return lastSave
  }

  return {
    schedule(draft) {
      pending = { draft }
      onStatusChange({ kind: 'pending' })
      clearTimeout(timer)
      timer = setTimeout(flush, delay)
    },
    flush,
    async stop() {
      clearTimeout(timer)
      pending = null
      await lastSave
      // If the running save failed, it has put its draft back.
      pending = null
    },
  }
}
