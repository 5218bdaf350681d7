import { dirname, join } from 'node:path'
import { discard, syncFolder } from './durable-file.ts'
import { folderUnwritable } from './failures.ts'
import { isTemporary } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'

/** Makes the folder where it is missing, for its owner alone. Throws `folder-unwritable`. */
export async function makeFolder(files: FileSystemPort, folder: string): Promise<void> {
  await makeWithParents(files, folder).catch((error) => {
    throw folderUnwritable(error, folder)
  })
}

/** Removes what writes that never ended have left. Only for a folder this process has locked. */
export async function sweep(files: FileSystemPort, folder: string): Promise<void> {
  for (const name of await files.readdir(folder))
    if (isTemporary(name)) await discard(files, join(folder, name))
}

/** Node's own `recursive` never ends where nothing can be made (/proc), and tells nobody what it made. */
async function makeWithParents(files: FileSystemPort, folder: string): Promise<void> {
  const parent = dirname(folder)
  const make = () => files.mkdir(folder, { mode: 0o700 })
  try {
    await make().catch(async (error) => {
      if (errnoOf(error) !== 'ENOENT' || parent === folder) throw error
      await makeWithParents(files, parent)
      await make()
    })
  } catch (error) {
    // Something is there. Whether it is a folder that can be written shows when it is locked.
    if (errnoOf(error) === 'EEXIST') return
    throw error
  }
  // A new folder survives a power cut only once the one above it is synced, which not everyone may open.
  await syncFolder(files, parent).catch(() => {})
}
