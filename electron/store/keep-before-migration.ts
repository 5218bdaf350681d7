import { join } from 'node:path'
import { type BackupFolder, createBackupFolder } from './backup-folder.ts'
import { syncFolder } from './durable-file.ts'
import { findFreeAsideName, isOlderVersionCopy, PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { Found, WorkspaceLocation } from './load-workspace.ts'
import { migrationBackupError } from './open-errors.ts'
import { keepCopyAs } from './replace-file.ts'

/**
 * Keeps a copy of a workspace file that an older version wrote, before the first change rewrites it with the
 * current schema. The copy is stored as a backup or, if that fails, in the data folder. Throws
 * `folder-unwritable` if both fail; the workspace file is then unchanged.
 */
export async function keepBeforeMigration({ source }: Found, location: WorkspaceLocation): Promise<void> {
  // A workspace opened from a backup needs no copy, because the backup stays in place.
  if (source === 'backup') return
  const name = source === 'main' ? WORKSPACE_FILE : PREVIOUS_FILE
  try {
    await keepAsBackup(name, location, createBackupFolder(location))
  } catch {
    await keepInDataFolder(name, location).catch((error) => {
      throw migrationBackupError(error, location.folder)
    })
  }
}

async function keepAsBackup(
  name: string,
  { files, folder, now }: WorkspaceLocation,
  backups: BackupFolder,
): Promise<void> {
  await backups.write(await files.readFile(join(folder, name)), { at: now(), kind: 'migration' })
}

/**
 * Keeps the copy in the data folder, as a hard link, which needs no disk space. Copies from earlier
 * migrations are not overwritten, because their content differs.
 */
async function keepInDataFolder(name: string, { files, folder, now }: WorkspaceLocation): Promise<void> {
  const bytes = await files.readFile(join(folder, name))
  const existingNames = new Set(await files.readdir(folder))
  for (const copy of [...existingNames].filter(isOlderVersionCopy)) {
    const content = await files.readFile(join(folder, copy)).catch(() => null)
    // An earlier start already kept this copy, and the file has not changed since.
    if (content?.equals(bytes)) return
  }
  await keepCopyAs(
    { files, folder },
    { from: name, to: findFreeAsideName(existingNames, { why: 'older-version', at: now() }) },
  )
  await syncFolder(files, folder)
}
