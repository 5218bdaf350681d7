import { mkdtemp, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isErrno } from '../host/errno.ts'
import { KEY_LIFE_MS } from './one-time-keys.ts'

/** The name of the file, in a folder of its own. */
const FILE = 'open-callback.html'

/** The folder's name: a prefix, the tag of the host that made it, and what `mkdtemp` adds. */
const folderName = /^callback-open-([0-9a-f]{8})-\w{6}$/

/** A file on disk, until it is removed. */
export interface LaunchFile {
  readonly path: string
  remove(): Promise<void>
}

/**
 * Where the user's browser can read a file, the best place first. On Linux that is the home folder itself: a browser
 * packaged as a snap sees neither the system's `/tmp` nor anything hidden. Elsewhere each user has a temporary folder
 * of their own.
 */
export function launchFolders(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const isPrivate = platform === 'darwin' || platform === 'win32'
  return isPrivate ? [tmpdir()] : [env.HOME || homedir(), tmpdir()]
}

/** Writes a file that only its owner can read, into the first of the folders that takes it. Throws when none does. */
export async function writeLaunchFile(needs: {
  folders: readonly string[]
  /** Eight hexadecimal digits that stand for the data folder. */
  tag: string
  html: string
}): Promise<LaunchFile> {
  let failure: unknown
  for (const parent of needs.folders) {
    try {
      const folder = await mkdtemp(join(parent, `callback-open-${needs.tag}-`))
      const remove = () => removeFolder(folder)
      const path = join(folder, FILE)
      await writeFile(path, needs.html, { flag: 'wx', mode: 0o600 }).catch(async (error) => {
        await remove()
        throw error
      })
      return { path, remove }
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

/**
 * Removes what hosts left that were killed: files of the same tag, whose data folder only one host can hold, and files
 * of others that are too old for their key to work.
 */
export async function removeStaleLaunchFiles(needs: {
  folders: readonly string[]
  tag: string
  now: number
}): Promise<void> {
  for (const parent of needs.folders) {
    const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const tag = folderName.exec(entry.name)?.[1]
      if (tag === undefined || !entry.isDirectory()) continue
      const folder = join(parent, entry.name)
      if (tag === needs.tag || (await isOld(folder, needs.now))) await removeFolder(folder)
    }
  }
}

async function isOld(folder: string, now: number): Promise<boolean> {
  const found = await stat(folder).catch(() => null)
  return found !== null && now - found.mtimeMs > KEY_LIFE_MS
}

/** Removes nothing but the file itself and its folder; what somebody else put there stays. */
async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(join(folder, FILE), { force: true })
    await rmdir(folder)
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'EBUSY')) throw error
  }
}
