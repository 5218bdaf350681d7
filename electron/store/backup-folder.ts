import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import { isErrno } from '../host/errno.ts'
import { type Backup, type BackupKind, nameBackup, parseBackupName } from './backup-names.ts'
import { discard, writeDurableFile } from './durable-file.ts'
import { openEnvelope, type Verdict } from './envelope.ts'
import { isTemporaryName } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { createFolder } from './prepare-folder.ts'
import { selectBackupsToPrune } from './prune-backups.ts'

/** The backups of one data folder. To write one, the caller must hold the lock of the data folder. */
export interface BackupFolder {
  /** The path of the folder in which the backups lie. */
  readonly folder: string
  /** Lists the backups, newest first. Returns an empty list if the folder does not exist yet. */
  list(): Promise<readonly Backup[]>
  /** Reads a backup and verifies its checksum. Returns null if the file no longer exists. */
  read(backup: Backup): Promise<Verdict | null>
  /** Writes a backup, verifies it by reading it back, and only then deletes backups that are not needed. */
  write(bytes: Uint8Array, meta: { at: EpochMs; kind: BackupKind }): Promise<Backup>
}

/**
 * Creates the access to the backups of a data folder. The backups lie in a second folder next to the data
 * folder, so that they survive if the data folder is lost or wiped. The first write creates that second
 * folder.
 */
export function createBackupFolder({
  files,
  folder: dataFolder,
}: {
  files: FileSystemPort
  folder: string
}): BackupFolder {
  const folder = `${dataFolder}-backups`

  const list = async () => {
    const backups = (await listNames(files, folder)).map(parseBackupName).filter((backup) => backup !== null)
    return backups.sort((a, b) => b.at - a.at)
  }

  const write: BackupFolder['write'] = async (bytes, meta) => {
    await createFolder(files, folder)
    const backup = nameBackup(meta)
    const verify = (stored: Buffer) => verifyBackup(stored, bytes)
    await writeDurableFile(files, { folder, name: backup.id, bytes, verify })
    for (const outdated of selectBackupsToPrune(await list(), meta.at))
      await discard(files, join(folder, outdated.id))
    // A write that was interrupted leaves its temporary file behind.
    for (const name of await listNames(files, folder))
      if (isTemporaryName(name)) await discard(files, join(folder, name))
    return backup
  }

  const read = async ({ id }: Backup) => {
    try {
      return openEnvelope(await files.readFile(join(folder, id)))
    } catch (error) {
      return isErrno(error, 'ENOENT') ? null : ({ kind: 'bad', why: 'can’t be read' } as const)
    }
  }

  return { folder, list, read, write }
}

/** Throws unless the bytes on the disk equal the bytes that were written and contain a valid workspace. */
function verifyBackup(stored: Buffer, bytes: Uint8Array): void {
  if (!stored.equals(bytes) || openEnvelope(stored).kind !== 'good')
    throw Object.assign(new Error('A backup could not be read back'), { code: 'SHORT_WRITE' })
}

/** Returns the names of the files in a folder; an empty list if the folder does not exist. */
async function listNames(files: FileSystemPort, folder: string): Promise<readonly string[]> {
  return files.readdir(folder).catch((error) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })
}
