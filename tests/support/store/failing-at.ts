import type { FileSystemPort, OpenFile } from '#electron/store/file-system'
import { type Guard, guardedFiles } from './guarded-files.ts'

/** How a call fails: with a code, or by taking only a part of what it was given. */
export type Way = 'ENOSPC' | 'EIO' | 'EPERM' | 'EROFS' | 'EMFILE' | 'short'

/** The real file system, of which one call fails. */
export interface FailingAt extends FileSystemPort {
  /** From now on calls are counted, and the one with this number fails. */
  arm(number: number, way: Way): void
  /** Nothing fails any more. Answers how many calls there were since. */
  disarm(): number
}

export function failingAt(): FailingAt {
  let calls = 0
  let armed: { readonly number: number; readonly way: Way } | null = null

  const isShort = (): boolean => {
    calls += 1
    if (armed?.number !== calls) return false
    const { way } = armed
    if (way !== 'short') throw Object.assign(new Error(`${way}: injected`), { code: way })
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
      const taken = isShort() ? Math.ceil(length / 2) : length
      return file.write(bytes, offset, taken, position)
    },
    sync: guarded(() => file.sync()),
    async stat() {
      // A size that is not what was written is how a short write shows that no call admitted.
      const { size } = await file.stat()
      return { size: isShort() ? size - 1 : size }
    },
    async close() {
      await file.close()
      isShort()
    },
  })

  return {
    arm(number, way) {
      calls = 0
      armed = { number, way }
    },
    disarm() {
      armed = null
      return calls
    },
    ...guardedFiles(guarded, guardedFile),
  }
}
