import type { GrammarWorker } from './ask-worker.ts'

/** How long a worker without a note is kept, in milliseconds: it holds the memory of Harper. */
const KEEP_MS = 60_000

let spare: GrammarWorker | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Returns the worker that waits for a note, or starts one. */
export function takeGrammarWorker(): GrammarWorker {
  clearTimeout(timer)
  const worker =
    spare ?? new Worker(new URL('./grammar-worker.ts', import.meta.url), { type: 'module', name: 'grammar' })
  spare = null
  return worker
}

/** Keeps a worker for a minute, because the next note of a panel often follows at once. */
export function keepGrammarWorker(worker: GrammarWorker): void {
  clearTimeout(timer)
  spare?.terminate()
  spare = worker
  timer = setTimeout(() => {
    spare?.terminate()
    spare = null
  }, KEEP_MS)
}
