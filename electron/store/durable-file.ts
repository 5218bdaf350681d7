import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isErrno } from '../host/errno.ts'
import { createTemporaryName } from './file-names.ts'
import type { FileSystemPort, OpenFile } from './file-system.ts'

/** A file to write durably, and how the temporary file gets its final name. */
interface DurableFile {
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Throws if the bytes read back from the temporary file are wrong. If absent, nothing is read back. */
  readonly verify?: (stored: Buffer) => void
  /** Gives the temporary file its final name; `renameWithRetry` by default. */
  readonly assignName?: (paths: { readonly from: string; readonly to: string }) => Promise<void>
  /** Undoes `assignName` if the folder cannot be synced. If absent, the new file stays. */
  readonly revert?: () => Promise<void>
  /** False if the caller syncs the folder itself; true by default. */
  readonly syncsFolder?: boolean
}

/**
 * Writes a file durably: temporary file, fsync, verification, rename, fsync of the folder. If a step before
 * the rename fails, an existing file with that name is unchanged and the temporary file is removed.
 */
export async function writeDurableFile(files: FileSystemPort, file: DurableFile): Promise<void> {
  const { folder, verify, revert, syncsFolder = true } = file
  const { assignName = (paths) => renameWithRetry(files, paths) } = file
  const temporaryPath = join(folder, createTemporaryName())
  await writeNewFile(files, temporaryPath, file.bytes)
  try {
    if (verify) verify(await files.readFile(temporaryPath))
    await assignName({ from: temporaryPath, to: join(folder, file.name) })
  } catch (error) {
    await discard(files, temporaryPath)
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
 * Writes a new file that is complete and on the disk when this resolves. If a step fails, the file is
 * removed. It must not be synced again, because the kernel may mark lost pages as clean after a failed fsync.
 */
export async function writeNewFile(files: FileSystemPort, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'wx', 0o600)
  try {
    await writeAllBytes(file, bytes)
    await file.sync()
    const { size } = await file.stat()
    if (size !== bytes.length) throw shortWriteError(size, bytes.length)
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

/** Removes a file. Ignores failures, because temporary files are removed at the next start. */
export async function discard(files: FileSystemPort, path: string): Promise<void> {
  await files.unlink(path).catch(() => {})
}

/** The pauses before each retry of a rename; about ten seconds in total. */
const DEFAULT_RENAME_PAUSES_MS: readonly number[] = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120]

/**
 * Renames a file. If a virus scanner or a sync client has the file open, which blocks renames on Windows, it
 * retries after each of the `pauses` (in milliseconds).
 */
export async function renameWithRetry(
  files: FileSystemPort,
  { from, to, pauses = DEFAULT_RENAME_PAUSES_MS }: { from: string; to: string; pauses?: readonly number[] },
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

/** Makes renames and removals in a folder durable, if the system can sync folders (Windows cannot). */
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

/** Calls `write` until every byte is written, because one call may write only some of them. */
async function writeAllBytes(file: OpenFile, bytes: Uint8Array): Promise<void> {
  let offset = 0
  while (offset < bytes.length) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset, offset)
    if (bytesWritten === 0) throw shortWriteError(offset, bytes.length)
    offset += bytesWritten
  }
}

function shortWriteError(keptBytes: number, expected: number): Error {
  return Object.assign(new Error(`Only ${keptBytes} of ${expected} bytes were kept`), { code: 'SHORT_WRITE' })
}
