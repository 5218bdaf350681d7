import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isErrno } from '../host/errno.ts'
import { createTemporaryName } from './file-names.ts'
import type { FileSystemPort, OpenFile } from './file-system.ts'

/** A file to write durably, and how it gets its name. */
interface DurableFile {
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Throws unless these bytes, read back from the temporary file, are good. Without it they are not read back. */
  readonly verify?: (stored: Buffer) => void
  /** Gives the temporary file its name; `renameWithRetry` by default. */
  readonly assignName?: (paths: { readonly from: string; readonly to: string }) => Promise<void>
  /** Takes the name away again if the folder cannot be synced. Without it the file stays. */
  readonly revert?: () => Promise<void>
  /** False if the caller syncs the folder itself. */
  readonly syncsFolder?: boolean
}

/**
 * Writes a file durably: temporary file, fsync, verification, rename, fsync of the folder. If anything before the rename
 * fails, the file that had the name is unchanged and the temporary file is removed.
 */
export async function writeDurableFile(files: FileSystemPort, file: DurableFile): Promise<void> {
  const { folder, verify, revert, syncsFolder = true } = file
  const { assignName = (paths) => renameWithRetry(files, paths) } = file
  const [from, to] = [join(folder, createTemporaryName()), join(folder, file.name)]
  await writeNewFile(files, from, file.bytes)
  try {
    if (verify) verify(await files.readFile(from))
    await assignName({ from, to })
  } catch (error) {
    await discard(files, from)
    throw error
  }
  if (!syncsFolder) return
  try {
    await syncFolder(files, folder)
  } catch (error) {
    await revert?.()
    throw error
  }
}

/**
 * Writes a new file that is complete and on the disk when this resolves. If anything fails, the file is removed: after a
 * failed fsync the kernel may mark lost pages as clean, so the same file must never be synced a second time.
 */
export async function writeNewFile(files: FileSystemPort, path: string, bytes: Uint8Array): Promise<void> {
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
export async function renameWithRetry(
  files: FileSystemPort,
  { from, to, pauses = RENAME_PAUSES }: { from: string; to: string; pauses?: readonly number[] },
): Promise<void> {
  for (const pause of pauses) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!isErrno(error, 'EPERM', 'EACCES', 'EBUSY')) throw error
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
    if (!isErrno(error, 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP')) throw error
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
