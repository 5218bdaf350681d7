import { dirname, join } from 'node:path'
import { isErrno } from '../host/errno.ts'
import { discard, syncFolder } from './durable-file.ts'
import { isTemporaryName } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { folderUnwritableError } from './open-errors.ts'

/** Creates the folder if it is missing, accessible only to its owner. Throws `folder-unwritable`. */
export async function createFolder(files: FileSystemPort, folder: string): Promise<void> {
  await createWithParents(files, folder).catch((error) => {
    throw folderUnwritableError(error, folder)
  })
}

/** Removes temporary files left by interrupted writes. This process must have locked the folder. */
export async function removeTemporaryFiles(files: FileSystemPort, folder: string): Promise<void> {
  for (const name of await files.readdir(folder))
    if (isTemporaryName(name)) await discard(files, join(folder, name))
}

/**
 * Creates a folder with its parents. Node's `recursive` option is not used, because it never returns for some folders
 * that cannot be created.
 */
async function createWithParents(files: FileSystemPort, folder: string): Promise<void> {
  const parent = dirname(folder)
  const create = () => files.mkdir(folder, { mode: 0o700 })
  try {
    await create().catch(async (error) => {
      if (!isErrno(error, 'ENOENT') || parent === folder) throw error
      await createWithParents(files, parent)
      await create()
    })
  } catch (error) {
    // The path already exists. Locking will fail if it is not a writable folder.
    if (isErrno(error, 'EEXIST')) return
    throw error
  }
  // A new folder survives a power cut only if its parent is synced. A failure is ignored: the parent may be
  // unreadable.
  await syncFolder(files, parent).catch(() => {})
}
