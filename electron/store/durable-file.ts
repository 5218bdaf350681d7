import { setTimeout as wait } from 'node:timers/promises'
import { errnoOf, type FileSystemPort, type OpenFile } from './file-system.ts'

/**
 * Writes a new file that is complete and on the disk when this resolves. If anything fails, the file is removed: after a
 * failed fsync the kernel may mark lost pages as clean, so the same file must never be synced a second time.
 */
export async function writeWhole(files: FileSystemPort, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'wx', 0o600)
  try {
    await writeAllBytes(file, bytes)
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

/** Removes a file that is no longer needed. Ignores failures: temporary files are removed at the next start. */
export async function discard(files: FileSystemPort, path: string): Promise<void> {
  await files.unlink(path).catch(() => {})
}

/** The delays before each retry of a rename, in milliseconds; about ten seconds in total. */
const RENAME_PAUSES: readonly number[] = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120]

/** Renames a file. Retries while a virus scanner or a sync client has it open, which blocks renames on Windows. */
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

/** Makes renames and removals in a folder durable. Windows has no such call, and some file systems reject it. */
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

async function writeAllBytes(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written)
    if (bytesWritten === 0) throw shortWrite(written, bytes.length)
    written += bytesWritten
  }
}

function shortWrite(kept: number, expected: number): Error {
  return Object.assign(new Error(`Only ${kept} of ${expected} bytes were kept`), { code: 'SHORT_WRITE' })
}
