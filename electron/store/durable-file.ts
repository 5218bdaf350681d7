import { setTimeout as wait } from 'node:timers/promises'
import { errnoOf, type FileSystemPort, type OpenFile } from './file-system.ts'

/**
 * Writes a new file that is whole and on the disk when this resolves. Whatever goes wrong, nothing of it is left:
 * after a failed fsync the kernel may call lost pages clean, so the same file is never synced a second time.
 */
export async function writeWhole(files: FileSystemPort, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'wx', 0o600)
  try {
    await fill(file, bytes)
    await file.sync()
    const { size } = await file.stat()
    if (size !== bytes.length) throw shortWrite(size, bytes.length)
  } catch (error) {
    await file.close().catch(() => {})
    await discard(files, path)
    throw error
  }
  await file.close().catch(async (error) => {
    await discard(files, path)
    throw error
  })
}

/** Removes a file that nobody needs. What cannot be removed now is swept at the next start. */
export async function discard(files: FileSystemPort, path: string): Promise<void> {
  await files.unlink(path).catch(() => {})
}

/** How long to wait before each further try of a rename, in milliseconds; about ten seconds in all. */
const RENAME_PAUSES: readonly number[] = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120]

/** Renames, and tries again while a virus scanner or a sync client holds the file (Windows). */
export async function renamePatiently(
  files: FileSystemPort,
  { from, to, pauses = RENAME_PAUSES }: { from: string; to: string; pauses?: readonly number[] },
): Promise<void> {
  for (const pause of pauses) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '')) throw error
    }
    await wait(pause)
  }
  await files.rename(from, to)
}

/** Makes names given and taken in a folder durable. Windows has no such call, and some file systems refuse it. */
export async function syncFolder(files: FileSystemPort, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(errnoOf(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

async function fill(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, done)
    if (bytesWritten === 0) throw shortWrite(done, bytes.length)
    done += bytesWritten
  }
}

function shortWrite(kept: number, asked: number): Error {
  return Object.assign(new Error(`Only ${kept} of ${asked} bytes were kept`), { code: 'SHORT_WRITE' })
}
