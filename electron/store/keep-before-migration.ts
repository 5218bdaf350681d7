import { join } from 'node:path'
import { type BackupFolder, createBackupFolder } from './backup-folder.ts'
import { syncFolder } from './durable-file.ts'
import { findFreeAsideName, isOlderVersionCopy, PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { Found, WorkspaceLocation } from './load-workspace.ts'
import { migrationBackupError } from './open-errors.ts'
import { keepCopyAs } from './replace-file.ts'

/**
 * Keeps a copy of a workspace file written by an older version, before the first change rewrites it with the current
 * schema. The copy goes among the backups or, if that fails, beside the file. Throws `folder-unwritable` if neither
 * works; the file is then unchanged.
 */
export async function keepBeforeMigration({ source }: Found, location: WorkspaceLocation): Promise<void> {
  // Opening a backup leaves it in place, so it needs no copy.
  if (source === 'backup') return
  const name = source === 'main' ? WORKSPACE_FILE : PREVIOUS_FILE
  try {
    await keepAmongBackups(name, location, createBackupFolder(location))
  } catch {
    await keepBeside(name, location).catch((error) => {
      throw migrationBackupError(error, location.folder)
    })
  }
}

async function keepAmongBackups(
  name: string,
  { files, folder, now }: WorkspaceLocation,
  backups: BackupFolder,
): Promise<void> {
  await backups.write(await files.readFile(join(folder, name)), { at: now(), kind: 'migration' })
}

/** Uses a hard link, which needs no disk space. Copies from earlier migrations stay: their content differs. */
async function keepBeside(name: string, { files, folder, now }: WorkspaceLocation): Promise<void> {
  const bytes = await files.readFile(join(folder, name))
  const taken = new Set(await files.readdir(folder))
  for (const copy of [...taken].filter(isOlderVersionCopy)) {
    const content = await files.readFile(join(folder, copy)).catch(() => null)
    // An earlier start already kept this copy, and nothing has changed since.
    if (content?.equals(bytes)) return
  }
  await keepCopyAs(
    { files, folder },
    { from: name, to: findFreeAsideName(taken, { why: 'older-version', at: now() }) },
  )
  await syncFolder(files, folder)
}
