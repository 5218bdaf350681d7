import type { GrammarMessage, GrammarReply } from './grammar-request.ts'

/** What is needed of a worker. */
export type GrammarWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>

/**
 * Sends a worker a message and waits for its reply, which is null if the worker fails, crashes or takes longer than
 * `patience` in milliseconds. Returns the function that stops waiting.
 */
export function askWorker(
  worker: GrammarWorker,
  message: GrammarMessage,
  { patience, onReply }: { readonly patience: number; onReply(lints: GrammarReply['lints']): void },
): () => void {
  const stop = () => {
    clearTimeout(timer)
    worker.removeEventListener('message', onMessage)
    worker.removeEventListener('error', onError)
  }
  const reply = (lints: GrammarReply['lints']) => {
    stop()
    onReply(lints)
  }
  const onMessage = (event: Event) => {
    const { number, lints } = (event as MessageEvent<GrammarReply>).data
    if (number === message.number) reply(lints)
  }
  const onError = () => reply(null)
  worker.postMessage(message)
  const timer = setTimeout(onError, patience)
  worker.addEventListener('message', onMessage)
  worker.addEventListener('error', onError)
  return stop
}
