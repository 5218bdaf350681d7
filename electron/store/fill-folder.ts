import { join } from 'node:path'
import { AppError } from '#shared/errors/app-error'
import { isErrno } from '../host/errno.ts'
import { discard, syncFolder, writeDurableFile } from './durable-file.ts'
import { openEnvelope } from './envelope.ts'
import { PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'

/** The files of a workspace, as bytes. */
export interface WorkspaceFiles {
  readonly main: Buffer
  /** The copy from before the last change; null if it is missing or damaged. */
  readonly previous: Buffer | null
}

/** The folder to write into. */
interface Target {
  readonly files: FileSystemPort
  readonly folder: string
}

/**
 * Writes a workspace into a folder that this process has locked and that contains none. Each file is verified
 * by reading it back before it gets its name, and an existing file is never replaced. If it fails, it leaves
 * no files behind.
 */
export async function fillFolder(target: Target, { main, previous }: WorkspaceFiles): Promise<void> {
  const createdNames: string[] = []
  try {
    // The workspace file is written last, so that a folder that has one is always complete.
    for (const [name, bytes] of [[PREVIOUS_FILE, previous] as const, [WORKSPACE_FILE, main] as const]) {
      if (bytes === null) continue
      await createFile(target, { name, bytes })
      createdNames.push(name)
    }
    await syncFolder(target.files, target.folder)
  } catch (error) {
    await removeWorkspaceFiles(target, createdNames)
    throw error
  }
}

/** Removes the workspace files with these names; by default the workspace file and the previous one. */
export async function removeWorkspaceFiles(
  { files, folder }: Target,
  names = [WORKSPACE_FILE, PREVIOUS_FILE],
): Promise<void> {
  for (const name of names) await discard(files, join(folder, name))
}

async function createFile(
  { files, folder }: Target,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<void> {
  await writeDurableFile(files, {
    folder,
    name,
    bytes,
    verify: (stored) => {
      if (!stored.equals(bytes) || openEnvelope(stored).kind !== 'good')
        throw Object.assign(new Error('A copy could not be read back'), { code: 'SHORT_WRITE' })
    },
    assignName: (paths) => nameIfFree(files, paths),
    syncsFolder: false,
  })
}

/** Gives a file its final name with a hard link. Unlike a rename, a link fails if the name exists. */
async function nameIfFree(files: FileSystemPort, { from, to }: { from: string; to: string }): Promise<void> {
  try {
    await files.link(from, to)
    return await discard(files, from)
  } catch (error) {
    if (isErrno(error, 'EEXIST')) throw fileAppearedError(to)
  }
  // FAT and some synced folders do not support hard links.
  const isFree = await files.lstat(to).then(
    () => false,
    (error) => isErrno(error, 'ENOENT'),
  )
  if (!isFree) throw fileAppearedError(to)
  await files.rename(from, to)
}

function fileAppearedError(path: string): AppError {
  return new AppError(
    'not-allowed',
    `${path} has just appeared. Check the folder again. Nothing was changed.`,
  )
}
