import { basename, dirname, resolve } from 'node:path'
import { isErrno } from '../host/errno.ts'
import type { FileSystemPort } from './file-system.ts'

/** Where a file lies: its folder and its name in it. */
export interface Place {
  readonly folder: string
  readonly name: string
}

/** The most links that are followed, as on Linux; more are taken for a circle. */
const MAX_LINKS = 40

/**
 * Follows a symbolic link that has the name of a file, so that the file is written at its target and the link stays.
 * The target does not have to exist. Throws an error with the code `ELOOP` if the links form a circle.
 */
export async function findRealPlace(files: FileSystemPort, { folder, name }: Place): Promise<Place> {
  let path = resolve(folder, name)
  for (let followed = 0; followed < MAX_LINKS; followed++) {
    if (!(await isLink(files, path))) return { folder: dirname(path), name: basename(path) }
    path = resolve(dirname(path), await files.readlink(path))
  }
  throw Object.assign(new Error('Links that form a circle'), { code: 'ELOOP' })
}

/** Returns true for a symbolic link, also for one whose target is missing. */
export async function isLink(files: FileSystemPort, path: string): Promise<boolean> {
  return files.lstat(path).then(
    (metadata) => metadata.isSymbolicLink(),
    (error) => {
      if (isErrno(error, 'ENOENT')) return false
      throw error
    },
  )
}
