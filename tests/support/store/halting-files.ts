import type { FileSystemPort, OpenFile } from '#electron/store/file-system'
import { type Guard, wrapFiles } from './wrap-files.ts'

/** The real file system, in which one call and all later ones never happen, as if the process had ended there. */
interface HaltingFiles extends FileSystemPort {
  /** Starts counting calls. Resolves when the one with this number is reached. */
  halt(number: number): Promise<void>
  /** Rejects hanging and later calls, so that everything waiting for them can end. */
  abandon(): void
}

export function createHaltingFiles(): HaltingFiles {
  let calls = 0
  let last = Number.POSITIVE_INFINITY
  let reached = () => {}
  const hanging: ((error: Error) => void)[] = []
  let isAbandoned = false

  const guarded: Guard =
    (call) =>
    async (...parts) => {
      calls += 1
      if (calls < last) return call(...parts)
      if (isAbandoned) throw processEndedError()
      reached()
      return new Promise<never>((_, reject) => hanging.push(reject))
    }
  const guardedFile = (file: OpenFile): OpenFile => ({
    write: guarded((...parts: Parameters<OpenFile['write']>) => file.write(...parts)),
    sync: guarded(() => file.sync()),
    stat: guarded(() => file.stat()),
    close: () => file.close(),
  })

  return {
    halt(number) {
      calls = 0
      last = number
      return new Promise((resolve) => {
        reached = resolve
      })
    },
    abandon() {
      isAbandoned = true
      for (const reject of hanging) reject(processEndedError())
    },
    ...wrapFiles(guarded, guardedFile),
  }
}

function processEndedError(): Error {
  return new Error('The process has ended')
}
