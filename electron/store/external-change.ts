import { join } from 'node:path'
import { isErrno } from '../host/errno.ts'
import { WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'

/** Detects whether the workspace file is still the one this process last read or wrote. */
export interface ExternalChangeDetector {
  /** Compares the file on the disk; `foreign`: another program changed it; `gone`: it is missing. */
  compare(): Promise<'own' | 'gone' | 'foreign'>
  /** Accepts the current file as ours. `isOurs` decides later whether other bytes have the same content. */
  acceptCurrent(isOurs: (bytes: Buffer) => boolean): Promise<void>
}

/** The file as it was last read or written by this process. */
interface AcceptedFile {
  /** Inode, size and modification time. */
  readonly signature: string
  isOurs(bytes: Buffer): boolean
}

/** Creates a detector. It reads the file only if inode, size or modification time differ. */
export function createExternalChangeDetector({
  files,
  folder,
}: {
  files: FileSystemPort
  folder: string
}): ExternalChangeDetector {
  const path = join(folder, WORKSPACE_FILE)
  let acceptedFile: AcceptedFile | null = null

  const readSignature = async (): Promise<string | null> => {
    try {
      const found = await files.lstat(path)
      const { ino, size, mtimeMs } = found.isSymbolicLink()
        ? await files.lstat(await files.realpath(path))
        : found
      return `${ino} ${size} ${mtimeMs}`
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return null
      throw error
    }
  }

  return {
    async compare() {
      const signature = await readSignature()
      if (signature === null) return 'gone'
      if (acceptedFile === null || signature === acceptedFile.signature) return 'own'
      // A sync client may restore an identical copy, or a program may touch the file. Neither counts as a
      // change.
      if (!acceptedFile.isOurs(await files.readFile(path))) return 'foreign'
      acceptedFile = { ...acceptedFile, signature }
      return 'own'
    },
    async acceptCurrent(isOurs) {
      const signature = await readSignature()
      acceptedFile = signature === null ? null : { signature, isOurs }
    },
  }
}
