import { isErrno } from './errno.ts'

/** The longest path below the renderer's folder, in characters. No built file has one nearly as long. */
const MAX_LENGTH = 250

/** Returns true if a requested path is too long to be a file of the renderer. It is then not looked up. */
export function isRendererPathTooLong(path: string): boolean {
  return path.length > MAX_LENGTH
}

/** Returns true if reading failed because the file is missing, a folder, or cannot exist. */
export function isMissingFile(error: unknown): boolean {
  return isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG')
}
