/** Something to tell the user in passing. */
export type Message =
  /** A change was made; `undo` is its label while Undo would take back this very change. */
  | { readonly kind: 'done'; readonly text: string; readonly undo: string | null }
  /** A change was taken back; `redo` is its label, while Redo would do this very change again. */
  | { readonly kind: 'undone'; readonly text: string; readonly redo: string }
  | { readonly kind: 'failed'; readonly text: string }

export interface Messages {
  tell(message: Message): void
  /** Returns its own unsubscribe. */
  subscribe(listener: (message: Message) => void): () => void
}

/** Carries messages from the state to whatever shows them. */
export function createMessages(): Messages {
  const listeners = new Set<(message: Message) => void>()
  return {
    tell(message) {
      for (const listener of [...listeners]) listener(message)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
