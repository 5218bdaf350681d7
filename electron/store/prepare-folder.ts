import { dirname, join } from 'node:path'
import { folderUnwritable } from './failures.ts'
import { isTemporary } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { discard, syncFolder } from './whole-file.ts'

/** Makes the folder where it is missing, for its owner alone. Throws `folder-unwritable`. */
export async function makeFolder(files: FileSystemPort, folder: string): Promise<void> {
  try {
    const topmost = await files.mkdir(folder, { recursive: true, mode: 0o700 })
    if (topmost === undefined) return
    // A new folder survives a power cut only once the one above it is synced; some of those may not be opened.
    for (let at = folder; at.length >= topmost.length; at = dirname(at))
      await syncFolder(files, dirname(at)).catch(() => {})
  } catch (error) {
    throw folderUnwritable(error, folder)
  }
}

/** Removes what writes that never ended have left. Only for a folder this process has locked. */
export async function sweep(files: FileSystemPort, folder: string): Promise<void> {
  for (const name of await files.readdir(folder))
    if (isTemporary(name)) await discard(files, join(folder, name))
}
