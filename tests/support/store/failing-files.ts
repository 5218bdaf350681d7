import type { FileSystemPort, OpenFile } from '#electron/store/file-system'
import { type Guard, wrapFiles } from './wrap-files.ts'

/** How a call fails: with an error code, or by a partial write. */
export type FailureMode = 'ENOSPC' | 'EIO' | 'EPERM' | 'EROFS' | 'EMFILE' | 'short'

/** The real file system with one failing call. */
interface FailingFiles extends FileSystemPort {
  /** Starts counting calls, and makes the one with this number fail. */
  arm(number: number, code: FailureMode): void
  /** Stops failing. Returns how many calls were counted. */
  disarm(): number
}

export function createFailingFiles(): FailingFiles {
  let calls = 0
  let armed: { readonly number: number; readonly code: FailureMode } | null = null

  const isShort = (): boolean => {
    calls += 1
    if (armed?.number !== calls) return false
    const { code } = armed
    if (code !== 'short') throw Object.assign(new Error(`${code}: injected`), { code })
    return true
  }
  const guarded: Guard =
    (call) =>
    async (...parts) => {
      isShort()
      return call(...parts)
    }
  const guardedFile = (file: OpenFile): OpenFile => ({
    async write(bytes, offset, length, position) {
      const written = isShort() ? Math.ceil(length / 2) : length
      return file.write(bytes, offset, written, position)
    },
    sync: guarded(() => file.sync()),
    async stat() {
      // A different size reveals a short write that no call reported.
      const { size } = await file.stat()
      return { size: isShort() ? size - 1 : size }
    },
    async close() {
      await file.close()
      isShort()
    },
  })

  return {
    arm(number, code) {
      calls = 0
      armed = { number, code }
    },
    disarm() {
      armed = null
      return calls
    },
    ...wrapFiles(guarded, guardedFile),
  }
}
