import type { Lint } from '#shared/notes/check/language/lint'
import type { GrammarMessage, GrammarReply, GrammarRequest } from './grammar-request.ts'

/** What the reader needs of a worker. */
export type GrammarWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>

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

/** A text that the worker reads now. */
interface Reading {
  readonly number: number
  readonly request: GrammarRequest
  readonly timer: ReturnType<typeof setTimeout>
}

/** Creates the reader of one note. A worker that fails is replaced once; then the reader gives up. */
export function createGrammarReader(options: ReaderOptions): GrammarReader {
  let worker: GrammarWorker | null = null
  let reading: Reading | null = null
  let waiting: GrammarRequest | null = null
  let lastNumber = 0
  let hasFailed = false
  let isOver = false

  const onMessage = (event: Event) => {
    const { number, lints } = (event as MessageEvent<GrammarReply>).data
    if (reading?.number !== number) return
    if (lints === null) return fail()
    const { request } = finish(reading)
    hasFailed = false
    options.onRead(request, lints)
    if (waiting !== null) send(waiting)
  }
  const fail = () => {
    const request = waiting ?? reading?.request ?? null
    if (reading) finish(reading)
    if (worker) detach(worker).terminate()
    worker = null
    if (hasFailed) {
      isOver = true
      return options.onOff()
    }
    hasFailed = true
    if (request !== null) send(request)
  }
  const attach = (taken: GrammarWorker): GrammarWorker => {
    taken.addEventListener('message', onMessage)
    taken.addEventListener('error', fail)
    return taken
  }
  const detach = (used: GrammarWorker): GrammarWorker => {
    used.removeEventListener('message', onMessage)
    used.removeEventListener('error', fail)
    return used
  }
  const finish = (done: Reading): Reading => {
    clearTimeout(done.timer)
    reading = null
    return done
  }
  const send = (request: GrammarRequest): void => {
    waiting = null
    lastNumber += 1
    const message: GrammarMessage = { number: lastNumber, request }
    try {
      worker ??= attach(options.takeWorker())
      reading = { number: lastNumber, request, timer: setTimeout(fail, options.patience) }
      worker.postMessage(message)
    } catch {
      // The browser refuses workers of modules.
      waiting = request
      fail()
    }
  }

  return {
    read(request) {
      if (isOver) return
      if (reading === null) send(request)
      else waiting = request
    },
    close() {
      isOver = true
      waiting = null
      if (worker === null) return
      detach(worker)
      // A worker cannot be interrupted in any other way.
      if (reading) worker.terminate()
      else options.keepWorker(worker)
      if (reading) finish(reading)
      worker = null
    },
  }
}
