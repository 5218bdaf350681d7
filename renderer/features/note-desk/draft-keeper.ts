export interface NoteText {
  readonly subject: string
  readonly body: string
}

/** How the text on the desk stands to the saved one; `failed` carries the sentence. */
export type Keeping =
  | { readonly kind: 'kept' | 'waiting' }
  | { readonly kind: 'failed'; readonly why: string }

export interface DraftKeeper {
  /** Saves soon; a later text takes the place of an earlier one. Null puts the draft away. */
  keep(draft: NoteText | null): void
  /** Saves now, and answers what went wrong, or null. */
  flush(): Promise<string | null>
  /** Forgets what is not saved yet and waits for what is on its way: nothing is written after it. */
  stop(): Promise<void>
}

/** Saves a note while it is typed, one write at a time. What could not be saved is held for the next try. */
export function createDraftKeeper(needs: {
  /** Answers the sentence of the failure, or null. */
  save: (draft: NoteText | null) => Promise<string | null>
  tell: (keeping: Keeping) => void
  delay: number
}): DraftKeeper {
  const { save, tell, delay } = needs
  let pending: { readonly draft: NoteText | null } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<string | null> = Promise.resolve(null)

  const saveNext = async (): Promise<string | null> => {
    const next = pending
    if (next === null) return null
    pending = null
    const why = await save(next.draft)
    const isLatest = pending === null
    if (why !== null && isLatest) pending = next
    if (isLatest) tell(why === null ? { kind: 'kept' } : { kind: 'failed', why })
    return why
  }

  const flush = (): Promise<string | null> => {
    clearTimeout(timer)
    running = running.then(saveNext)
    return running
  }

  return {
    keep(draft) {
      pending = { draft }
      tell({ kind: 'waiting' })
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
