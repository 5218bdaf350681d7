import type { Lint } from '#shared/notes/check/language/lint'
import { askWorker, type GrammarWorker } from './ask-worker.ts'
import type { GrammarRequest } from './grammar-request.ts'

/** Reads the text of the open note again and again, in a worker. */
export interface GrammarReader {
  /** Reads a text. While the worker reads another one, only the latest waits. */
  read(request: GrammarRequest): void
  /** Stops reading. What is still being read is dropped. */
  close(): void
}

interface ReaderOptions {
  /** Starts a worker, or takes one that waits. */
  readonly takeWorker: () => GrammarWorker
  /** Keeps a worker that has nothing to do, for the next note. */
  readonly keepWorker: (worker: GrammarWorker) => void
  readonly onRead: (request: GrammarRequest, lints: readonly Lint[]) => void
  /** Called once the worker has failed twice in a row; nothing is read any more. */
  readonly onOff: () => void
  /** How long a worker may take for one text, in milliseconds. Then it counts as failed. */
  readonly patience: number
}

/** Creates the reader of one note. A worker that fails is replaced once; then the reader gives up. */
export function createGrammarReader(options: ReaderOptions): GrammarReader {
  const { takeWorker, keepWorker, onRead, onOff, patience } = options
  let worker: GrammarWorker | null = null
  /** Stops waiting for the worker; null while it has nothing to read. */
  let stop: (() => void) | null = null
  let waiting: GrammarRequest | null = null
  let lastNumber = 0
  let hasFailed = false
  let isOver = false

  const fail = (request: GrammarRequest): void => {
    worker?.terminate()
    worker = null
    isOver = hasFailed
    hasFailed = true
    if (isOver) onOff()
    else send(waiting ?? request)
  }
  const receive = (request: GrammarRequest, lints: readonly Lint[] | null): void => {
    stop = null
    if (lints === null) {
      fail(request)
      return
    }
    hasFailed = false
    onRead(request, lints)
    if (waiting !== null) send(waiting)
  }
  const send = (request: GrammarRequest): void => {
    waiting = null
    lastNumber += 1
    const message = { number: lastNumber, request }
    try {
      worker ??= takeWorker()
      stop = askWorker(worker, message, { patience, onReply: (lints) => receive(request, lints) })
    } catch {
      // The browser refuses workers of modules.
      fail(request)
    }
  }

  return {
    read(request) {
      if (isOver) return
      if (stop === null) send(request)
      else waiting = request
    },
    close() {
      isOver = true
      // A worker cannot be interrupted in any other way.
      if (stop) worker?.terminate()
      else if (worker) keepWorker(worker)
      stop?.()
      worker = null
    },
  }
}
