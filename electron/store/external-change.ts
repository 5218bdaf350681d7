import { join } from 'node:path'
import { isErrno } from '../host/errno.ts'
import { WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'

/** Detects whether the workspace file is still the one this process last read or wrote. */
export interface ExternalChangeDetector {
  /** Compares the file on the disk; `foreign` means that another program replaced it. */
  compare(): Promise<'own' | 'gone' | 'foreign'>
  /** Accepts the current file as ours. `isOurs` decides later whether other bytes have the same content. */
  acceptCurrent(isOurs: (bytes: Buffer) => boolean): Promise<void>
}

interface AcceptedFile {
  readonly signature: string
  isOurs(bytes: Buffer): boolean
}

/** Creates a detector that compares inode, size and modification time, and reads the file only if they differ. */
export function createExternalChangeDetector({
  files,
  folder,
}: {
  files: FileSystemPort
  folder: string
}): ExternalChangeDetector {
  const path = join(folder, WORKSPACE_FILE)
  let accepted: AcceptedFile | null = null

  const readSignature = async (): Promise<string | null> => {
    try {
      const { ino, size, mtimeMs } = await files.lstat(path)
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
      if (accepted === null || signature === accepted.signature) return 'own'
      // A sync client may restore an identical copy, or a program may touch the file: neither is a change.
      if (!accepted.isOurs(await files.readFile(path))) return 'foreign'
      accepted = { ...accepted, signature }
      return 'own'
    },
    async acceptCurrent(isOurs) {
      const signature = await readSignature()
      accepted = signature === null ? null : { signature, isOurs }
    },
  }
}
