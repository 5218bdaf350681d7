import { join } from 'node:path'
import { type BackupFolder, backupFolder } from './backup-folder.ts'
import { syncFolder } from './durable-file.ts'
import { olderShapeNotKept } from './failures.ts'
import { freeAsideName, isOlderShape, MAIN, PREVIOUS } from './file-names.ts'
import type { Found, Source } from './load-workspace.ts'
import { keepAs } from './replace-file.ts'

/**
 * Keeps a workspace's file as an older version wrote it, before the first change writes it in today's shape: among the
 * backups, else beside it. Throws `folder-unwritable` when it can be kept nowhere; the file is then as it was.
 */
export async function keepOlderShape({ source }: Found, place: Source): Promise<void> {
  // A backup stays where it is.
  if (source === 'backup') return
  const name = source === 'main' ? MAIN : PREVIOUS
  try {
    await keepAmongBackups(name, place, backupFolder(place))
  } catch {
    await keepBeside(name, place).catch((error) => {
      throw olderShapeNotKept(error, place.folder)
    })
  }
}

async function keepAmongBackups(
  name: string,
  { files, folder, now }: Source,
  backups: BackupFolder,
): Promise<void> {
  await backups.write(await files.readFile(join(folder, name)), { at: now(), kind: 'migration' })
}

/** A second name needs no room on the disk. Copies of earlier migrations stay as they are, for they hold other things. */
async function keepBeside(name: string, { files, folder, now }: Source): Promise<void> {
  const bytes = await files.readFile(join(folder, name))
  const taken = new Set(await files.readdir(folder))
  for (const kept of [...taken].filter(isOlderShape)) {
    const held = await files.readFile(join(folder, kept)).catch(() => null)
    // An earlier start kept it, and nothing was changed since.
    if (held?.equals(bytes)) return
  }
  await keepAs(
    { files, folder },
    { from: name, to: freeAsideName(taken, { why: 'older-version', at: now() }) },
  )
  await syncFolder(files, folder)
}
