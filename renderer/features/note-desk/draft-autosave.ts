export interface DraftText {
  readonly subject: string
  readonly body: string
}

/** Whether the text on the desk is saved; `failed` carries the error message. */
export type DraftStatus =
  | { readonly kind: 'saved' | 'pending' }
  | { readonly kind: 'failed'; readonly message: string }

/** Saves a draft while it is typed. */
export interface DraftAutosave {
  /** Saves after the delay. A later draft replaces an earlier one; null deletes the draft. */
  schedule(draft: DraftText | null): void
  /** Saves now. Resolves with the error message, or null. */
  flush(): Promise<string | null>
  /** Drops the unsaved draft and waits for a running save, so that nothing is written afterwards. */
  stop(): Promise<void>
}

/**
 * Creates the autosave of a draft. Saves run one at a time, and a failed draft is kept for the next attempt.
 */
export function createDraftAutosave(options: {
  /** Resolves with the error message, or null. */
  save: (draft: DraftText | null) => Promise<string | null>
  onStatusChange: (status: DraftStatus) => void
  /** In milliseconds. */
  delay: number
}): DraftAutosave {
  const { save, onStatusChange, delay } = options
  let pending: { readonly draft: DraftText | null } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<string | null> = Promise.resolve(null)

  const saveNext = async (): Promise<string | null> => {
    const next = pending
    if (next === null) return null
    pending = null
    const failure = await save(next.draft)
    const isLatest = pending === null
    if (failure !== null && isLatest) pending = next
    if (isLatest) onStatusChange(failure === null ? { kind: 'saved' } : { kind: 'failed', message: failure })
    return failure
  }

  const flush = (): Promise<string | null> => {
    clearTimeout(timer)
    running = running.then(saveNext)
    return running
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
      await running
      pending = null
    },
  }
}
