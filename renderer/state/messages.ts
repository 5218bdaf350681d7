/** A short message to the user. */
export type Message =
  /** A change was made; `undo` is its label while Undo would reverse this change, otherwise null. */
  | { readonly kind: 'done'; readonly text: string; readonly undo: string | null }
  /** A change was undone; `redo` is its label, while Redo would make this change again. */
  | { readonly kind: 'undone'; readonly text: string; readonly redo: string }
  | { readonly kind: 'failed'; readonly text: string }

export interface Messages {
  publish(message: Message): void
  /** Returns a function that unsubscribes. */
  subscribe(listener: (message: Message) => void): () => void
}

/** Creates the channel that carries messages from the stores to the component that shows them. */
export function createMessages(): Messages {
  const listeners = new Set<(message: Message) => void>()
  return {
    publish(message) {
      for (const listener of [...listeners]) listener(message)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
