import { join, resolve } from 'node:path'
import { isErrno } from '../host/errno.ts'
import { discard, renameWithRetry, syncFolder, writeDurableFile, writeNewFile } from './durable-file.ts'
import { createTemporaryName, PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import type { Place } from './linked-file.ts'

/** The folder a workspace is written to, and how renames are retried. */
interface Target {
  readonly files: FileSystemPort
  readonly folder: string
  /** The pauses between attempts to rename, in milliseconds. */
  readonly pauses?: readonly number[]
  /** The name under which the replaced file is kept; `PREVIOUS_FILE` by default. */
  readonly previousName?: string
  /** The path of the real workspace file, if its usual place holds a link to it. */
  readonly place?: Place
}

/**
 * Replaces the workspace file with these bytes and keeps the old file as `previousName`. At every moment both
 * names refer to a complete file. If it rejects, the workspace file is the old one again, or is missing if it
 * was missing before, unless a disk error prevents that.
 */
export async function replaceWorkspaceFile(target: Target, bytes: Uint8Array): Promise<void> {
  const { files, folder, previousName = PREVIOUS_FILE } = target
  const place = target.place ?? { folder, name: WORKSPACE_FILE }
  const path = join(place.folder, place.name)
  let isKept = false
  await writeDurableFile(files, {
    ...place,
    bytes,
    async assignName(paths) {
      isKept = await keepCopyAs(target, { from: path, to: previousName })
      if (place.folder !== folder) await syncFolder(files, folder)
      await renameWithRetry(files, { ...target, ...paths })
    },
    // The new file may not survive a power cut and is reported as not saved, so it is removed.
    async revert() {
      const previousPath = join(folder, previousName)
      const back = { from: previousPath, to: place.name }
      if (isKept) await keepCopyAs({ ...target, folder: place.folder }, back).catch(() => {})
      else await discard(files, path)
    },
  })
}

/**
 * Tests a replacement: does everything except giving files their final names. Resolves if a replacement would
 * succeed now. Leaves no files behind.
 */
export async function probeReplacement(
  { files, folder: dataFolder, place }: Target,
  bytes: Uint8Array,
): Promise<void> {
  const folder = place?.folder ?? dataFolder
  const name = createTemporaryName()
  try {
    await writeDurableFile(files, {
      folder,
      name,
      bytes,
      assignName: ({ from, to }) => files.rename(from, to),
    })
  } finally {
    await discard(files, join(folder, name))
  }
}

/**
 * Gives a file a second name in the folder, atomically replacing any old file. `from` may be a whole path.
 * Returns false if the file is missing.
 */
export async function keepCopyAs(
  target: Target,
  names: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const { files, folder } = target
  const secondPath = join(folder, createTemporaryName())
  try {
    if (!(await linkOrCopy(files, resolve(folder, names.from), secondPath))) return false
    await renameWithRetry(files, { ...target, from: secondPath, to: join(folder, names.to) })
    return true
  } finally {
    // Needed after success too: renaming between two hard links of one file does nothing and leaves both
    // names.
    await discard(files, secondPath)
  }
}

/** Creates a hard link or, if the disk has no links, a copy. Returns false if `from` does not exist. */
async function linkOrCopy(files: FileSystemPort, from: string, to: string): Promise<boolean> {
  try {
    await files.link(from, to)
    return true
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
  }
  // FAT and some synced folders do not support hard links.
  await writeNewFile(files, to, await files.readFile(from))
  return true
}
