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

/** The backups of one data folder. The caller must hold the lock of that folder to write. */
export interface BackupFolder {
  readonly folder: string
  /** Lists the backups, newest first. Returns an empty list if the folder does not exist yet. */
  list(): Promise<readonly Backup[]>
  /** Reads and verifies a backup. Returns null if the file no longer exists. */
  read(backup: Backup): Promise<Verdict | null>
  /** Writes a backup, verifies it by reading it back, and only then deletes backups that are no longer needed. */
  write(bytes: Uint8Array, made: { at: EpochMs; kind: BackupKind }): Promise<Backup>
}

/** Creates the backup folder. It lies beside the data folder, so that losing or wiping that one does not lose the backups. */
export function createBackupFolder({
  files,
  folder: dataFolder,
}: {
  files: FileSystemPort
  folder: string
}): BackupFolder {
  const folder = `${dataFolder}-backups`

  const list = async () => {
    const backups = (await namesIn(files, folder)).map(parseBackupName).filter((backup) => backup !== null)
    return backups.sort((a, b) => b.at - a.at)
  }

  const write: BackupFolder['write'] = async (bytes, made) => {
    await createFolder(files, folder)
    const backup = nameBackup(made)
    const verify = (stored: Buffer) => verifyBackup(stored, bytes)
    await writeDurableFile(files, { folder, name: backup.id, bytes, verify })
    for (const old of selectBackupsToPrune(await list(), made.at)) await discard(files, join(folder, old.id))
    for (const name of await namesIn(files, folder))
      if (isTemporaryName(name)) await discard(files, join(folder, name))
    return backup
  }

  const read = async ({ id }: Backup) => {
    try {
      return openEnvelope(await files.readFile(join(folder, id)))
    } catch (error) {
      return isErrno(error, 'ENOENT') ? null : ({ kind: 'bad', why: 'cannot be read' } as const)
    }
  }

  return { folder, list, read, write }
}

/** Throws unless the backup can be read back as a good workspace. */
function verifyBackup(stored: Buffer, bytes: Uint8Array): void {
  if (!stored.equals(bytes) || openEnvelope(stored).kind !== 'good')
    throw Object.assign(new Error('A backup could not be read back'), { code: 'SHORT_WRITE' })
}

async function namesIn(files: FileSystemPort, folder: string): Promise<readonly string[]> {
  return files.readdir(folder).catch((error) => {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  })
}
