import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import { type Backup, type BackupKind, backupNamed, backupOf } from './backup-names.ts'
import { discard, renamePatiently, syncFolder, writeWhole } from './durable-file.ts'
import { openEnvelope, type Verdict } from './envelope.ts'
import { isTemporary, temporaryName } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'
import { makeFolder } from './prepare-folder.ts'
import { backupsToDrop } from './prune-backups.ts'

/** The backups of one data folder. Whoever writes holds the lock of that folder. */
export interface BackupFolder {
  readonly folder: string
  /** The newest first; none where there is no folder yet. */
  list(): Promise<readonly Backup[]>
  /** What a backup holds; null when it is gone. */
  read(backup: Backup): Promise<Verdict | null>
  /** Keeps these bytes, reads them back, and only then drops what is no longer needed. */
  write(bytes: Uint8Array, made: { at: EpochMs; kind: BackupKind }): Promise<Backup>
}

/** The folder beside a data folder, so that one that is lost or wiped does not take its backups along. */
export function backupFolder({
  files,
  folder: data,
}: {
  files: FileSystemPort
  folder: string
}): BackupFolder {
  const folder = `${data}-backups`

  const list = async () => {
    const backups = (await namesIn(files, folder)).map(backupNamed).filter((one) => one !== null)
    return backups.sort((one, other) => other.at - one.at)
  }

  const write: BackupFolder['write'] = async (bytes, made) => {
    await makeFolder(files, folder)
    const backup = backupOf(made)
    const fresh = join(folder, temporaryName())
    await writeWhole(files, fresh, bytes)
    try {
      await verify(files, fresh, bytes)
      await renamePatiently(files, { from: fresh, to: join(folder, backup.id) })
      await syncFolder(files, folder)
    } catch (error) {
      await discard(files, fresh)
      throw error
    }
    for (const old of backupsToDrop(await list(), made.at)) await discard(files, join(folder, old.id))
    for (const name of await namesIn(files, folder))
      if (isTemporary(name)) await discard(files, join(folder, name))
    return backup
  }

  const read = async ({ id }: Backup) => {
    try {
      return openEnvelope(await files.readFile(join(folder, id)))
    } catch (error) {
      return errnoOf(error) === 'ENOENT' ? null : ({ kind: 'bad', why: 'cannot be read' } as const)
    }
  }

  return { folder, list, read, write }
}

/** A backup that cannot be read back is none. */
async function verify(files: FileSystemPort, path: string, bytes: Uint8Array): Promise<void> {
  const back = await files.readFile(path)
  if (!back.equals(bytes) || openEnvelope(back).kind !== 'good')
    throw Object.assign(new Error('A backup could not be read back'), { code: 'SHORT_WRITE' })
}

async function namesIn(files: FileSystemPort, folder: string): Promise<readonly string[]> {
  return files.readdir(folder).catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return []
    throw error
  })
}
