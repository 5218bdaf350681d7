import { mkdtemp, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isErrno } from '../host/errno.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'

/** The file's name. Each file is in a folder of its own. */
const FILE = 'open-callback.html'

/** Matches the folder's name: a prefix, the tag of its host, and six characters that `mkdtemp` adds. */
const folderName = /^callback-open-([0-9a-f]{8})-\w{6}$/

/** A launch file on disk: a page that opens the app with a key. */
export interface LaunchFile {
  readonly path: string
  remove(): Promise<void>
}

/**
 * Lists the folders in which the user's browser can read a file, the best one first. On Linux that is the
 * home folder, because a browser packaged as a snap sees neither the system's `/tmp` nor hidden files. On
 * other systems each user has a private temporary folder.
 */
export function listLaunchFolders(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const isPrivate = platform === 'darwin' || platform === 'win32'
  return isPrivate ? [tmpdir()] : [env.HOME || homedir(), tmpdir()]
}

/** Writes a file that only its owner can read, to the first folder that is writable. Throws if none is. */
export async function writeLaunchFile(input: {
  folders: readonly string[]
  /** Eight hexadecimal digits that identify the data folder. */
  tag: string
  html: string
}): Promise<LaunchFile> {
  let lastError: unknown
  for (const parent of input.folders) {
    try {
      const folder = await mkdtemp(join(parent, `callback-open-${input.tag}-`))
      const remove = () => removeFolder(folder)
      const path = join(folder, FILE)
      await writeFile(path, input.html, { flag: 'wx', mode: 0o600 }).catch(async (error) => {
        await remove()
        throw error
      })
      return { path, remove }
    } catch (error) {
      lastError = error
    }
  }
  throw lastError
}

/**
 * Removes the files that killed hosts left behind: each file with the same tag, because only one host can use
 * a data folder, and each file of another host whose key has expired.
 */
export async function removeStaleLaunchFiles(input: {
  folders: readonly string[]
  tag: string
  now: number
}): Promise<void> {
  for (const parent of input.folders) {
    const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const tag = folderName.exec(entry.name)?.[1]
      if (tag === undefined || !entry.isDirectory()) continue
      const folder = join(parent, entry.name)
      if (tag === input.tag || (await isOld(folder, input.now))) await removeFolder(folder)
    }
  }
}

/** Returns true if the folder is older than a key's life. */
async function isOld(folder: string, now: number): Promise<boolean> {
  const stats = await stat(folder).catch(() => null)
  return stats !== null && now - stats.mtimeMs > KEY_LIFE_MS
}

/** Removes the file and then its folder. A folder that contains anything else is kept. */
async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(join(folder, FILE), { force: true })
    await rmdir(folder)
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'EBUSY')) throw error
  }
}
