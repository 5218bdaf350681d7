/** A short message to the user. */
export type Message =
  /**
   * A change was made. `undo` is the label of the change if the message offers to undo it; otherwise null.
   */
  | { readonly kind: 'done'; readonly text: string; readonly undo: string | null }
  /** A change was undone. `redo` is the label of the change, which the message offers to redo. */
  | { readonly kind: 'undone'; readonly text: string; readonly redo: string }
  /** Something could not be done; `text` says why. */
  | { readonly kind: 'failed'; readonly text: string }

/** The channel that carries messages from the stores to the component that shows them. */
export interface Messages {
  publish(message: Message): void
  /** Calls the listener for every message. Returns a function that unsubscribes it. */
  subscribe(listener: (message: Message) => void): () => void
}

/** Creates the channel of messages, without listeners. */
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
