import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isErrno } from '../host/errno.ts'
import type { Log } from '../host/ports.ts'
import { ORIGIN_NAME_FILE } from '../store/file-names.ts'
import { createLabel } from './secrets.ts'

const namePattern = /^callback-[0-9a-f]{20}$/

/**
 * Reads the random host name of a data folder, and makes one if the folder has none. The name lasts, because
 * browsers remember permissions for it. A file that others can read or that is damaged is replaced. Without a
 * writable folder the name lasts only for this start.
 */
export async function readOriginName({ folder, log }: { folder: string; log: Log }): Promise<string> {
  const path = join(folder, ORIGIN_NAME_FILE)
  const kept = await readPrivateName(path)
  if (kept !== null) return kept
  const name = `callback-${createLabel()}`
  const temporary = `${path}.new`
  try {
    await rm(temporary, { force: true })
    await writeFile(temporary, `${name}\n`, { flag: 'wx', mode: 0o600 })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    log.error('The address of Callback could not be kept, so it is another one after the next start', error)
  }
  return name
}

/** Returns the name in a file that only its owner can read; null if there is no such file. */
async function readPrivateName(path: string): Promise<string | null> {
  try {
    const stats = await lstat(path)
    // Windows has no such modes; there the folder of the user is private.
    const isPrivate = process.platform === 'win32' || (stats.mode & 0o077) === 0
    if (!stats.isFile() || !isPrivate) return null
    const name = (await readFile(path, 'utf8')).trim()
    return namePattern.test(name) ? name : null
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EIO')) return null
    throw error
  }
}
