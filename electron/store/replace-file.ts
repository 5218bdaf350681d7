import { join } from 'node:path'
import { discard, renamePatiently, syncFolder, writeWhole } from './durable-file.ts'
import { MAIN, PREVIOUS, temporaryName } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'

/** Where a workspace is written, and how patiently its files are renamed. */
interface Target {
  readonly files: FileSystemPort
  readonly folder: string
  readonly pauses?: readonly number[]
  /** The name under which the file that is replaced is kept; the usual one when left out. */
  readonly keepAs?: string
}

/**
 * Replaces the workspace's file by these bytes and keeps the file before it. At every moment in between, both names
 * hold a whole file. When it rejects, the workspace's file is the old one, or there is none where there was none, as far as
 * the disk still obeys.
 */
export async function replaceWorkspaceFile(target: Target, bytes: Uint8Array): Promise<void> {
  const { files, folder, keepAs: kept = PREVIOUS } = target
  const fresh = join(folder, temporaryName())
  await writeWhole(files, fresh, bytes)
  let isKept = false
  try {
    isKept = await keepAs(target, { from: MAIN, to: kept })
    await renamePatiently(files, { ...target, from: fresh, to: join(folder, MAIN) })
  } catch (error) {
    await discard(files, fresh)
    throw error
  }
  try {
    await syncFolder(files, folder)
  } catch (error) {
    // The new file may or may not survive a power cut: nobody is told it was saved, so it must not stay.
    if (isKept) await keepAs(target, { from: kept, to: MAIN }).catch(() => {})
    else await discard(files, join(folder, MAIN))
    throw error
  }
}

/**
 * Does all that a replacement does, short of taking the names: whether it resolves tells whether one would now. Leaves
 * nothing behind.
 */
export async function rehearseReplacement({ files, folder }: Target, bytes: Uint8Array): Promise<void> {
  const [fresh, renamed] = [join(folder, temporaryName()), join(folder, temporaryName())]
  await writeWhole(files, fresh, bytes)
  try {
    await files.rename(fresh, renamed)
    await syncFolder(files, folder)
  } finally {
    for (const path of [fresh, renamed]) await discard(files, path)
  }
}

/** Gives a file a second name, replacing whatever had that name in one step. False when there is no such file. */
export async function keepAs(
  target: Target,
  names: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const { files, folder } = target
  const second = join(folder, temporaryName())
  try {
    if (!(await double(files, join(folder, names.from), second))) return false
    await renamePatiently(files, { ...target, from: second, to: join(folder, names.to) })
    return true
  } finally {
    // Also after success: a rename between two names of one file does nothing and leaves both.
    await discard(files, second)
  }
}

async function double(files: FileSystemPort, from: string, to: string): Promise<boolean> {
  try {
    await files.link(from, to)
    return true
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false
  }
  // FAT and some synced folders have no links.
  await writeWhole(files, to, await files.readFile(from))
  return true
}
