import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { getErrno } from '../host/errno.ts'
import { createBackupFolder } from './backup-folder.ts'
import type { Backup } from './backup-names.ts'
import { renameWithRetry } from './durable-file.ts'
import { type GoodVerdict, isIntact, openEnvelope, type Verdict } from './envelope.ts'
import { findFreeAsideName, PREVIOUS_FILE, WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { isLink } from './linked-file.ts'
import { folderUnwritableError, workspaceNewerError, workspaceUnreadableError } from './open-errors.ts'
import { sortForRecovery } from './prune-backups.ts'

/** The folder of a workspace, with the file system and the clock that reading it needs. */
export interface WorkspaceLocation {
  readonly files: FileSystemPort
  readonly folder: string
  readonly now: () => EpochMs
}

/** A workspace that was loaded, and the file it came from. */
interface LoadedWorkspace {
  readonly workspace: Workspace
  readonly seq: number
  /** `main`: the workspace file; `previous`: the copy from before the last change. */
  readonly source: 'main' | 'previous' | 'backup'
  /** The backup that the workspace came from; null if it came from a file in the data folder. */
  readonly backup: Backup | null
  /** The schema version of the file. */
  readonly version: number
  /** The new names of bad files that were skipped. */
  readonly setAside: readonly string[]
}

/** Describes a loaded workspace without the workspace itself, which must not stay in memory. */
export type Found = Omit<LoadedWorkspace, 'workspace'>

/** A file that cannot be used. `why` completes a sentence that starts with its name. */
interface BadFile {
  readonly name: string
  readonly why: string
}

const candidates = [
  { name: WORKSPACE_FILE, source: 'main' },
  { name: PREVIOUS_FILE, source: 'previous' },
] as const

/**
 * Loads the first good workspace of a folder or, if it has none, the newest good backup. Returns null if the
 * folder has neither workspace files nor backups. Bad files are set aside, but only if a good one is found;
 * bad backups stay in place. Throws `workspace-unreadable` or `workspace-newer`; every file is then
 * unchanged.
 */
export async function loadWorkspace(location: WorkspaceLocation): Promise<LoadedWorkspace | null> {
  const badFiles: BadFile[] = []
  for (const { name, source } of candidates) {
    const verdict = await readVerdict(location, name)
    if (verdict === null) continue
    if (verdict.kind === 'good' && source === 'main') badFiles.push(...(await findBadPrevious(location)))
    if (verdict.kind === 'good')
      return { ...pickLoaded(verdict), source, backup: null, setAside: await setAsideAll(location, badFiles) }
    if (verdict.kind === 'newer') throw workspaceNewerError(name, location.folder)
    badFiles.push({ name, why: verdict.why })
    // Somebody put a foreign file there on purpose, so it must not be replaced by a copy of the workspace.
    if (verdict.kind === 'foreign') throw workspaceUnreadableError(badFiles, location.folder)
  }
  const { good, unusable } = await findNewestBackup(location)
  if (good) return { ...good, source: 'backup', setAside: await setAsideAll(location, badFiles) }
  badFiles.push(...unusable)
  if (badFiles.length > 0) throw workspaceUnreadableError(badFiles, location.folder)
  return null
}

/** Returns the previous file if it is damaged: it must be set aside before the next change overwrites it. */
async function findBadPrevious({ files, folder }: WorkspaceLocation): Promise<readonly BadFile[]> {
  const bytes = await files.readFile(join(folder, PREVIOUS_FILE)).catch(() => null)
  return bytes === null || isIntact(bytes) ? [] : [{ name: PREVIOUS_FILE, why: 'is cut short or damaged' }]
}

function pickLoaded({ workspace, seq, version }: GoodVerdict) {
  return { workspace, seq, version }
}

/**
 * Finds the newest good backup and lists the unusable ones that are newer; `good` is null if every backup is
 * unusable. Throws `workspace-newer`.
 */
async function findNewestBackup(location: WorkspaceLocation) {
  const backups = createBackupFolder(location)
  const unusable: BadFile[] = []
  const list = await backups.list().catch((error) => {
    unusable.push({ name: backups.folder, why: `can’t be read (${getErrno(error)})` })
    return []
  })
  for (const backup of sortForRecovery(list, location.now())) {
    const verdict = await backups.read(backup)
    if (verdict === null) continue
    if (verdict.kind === 'good') return { good: { ...pickLoaded(verdict), backup }, unusable }
    if (verdict.kind === 'newer') throw workspaceNewerError(backup.id, backups.folder)
    unusable.push({ name: backup.id, why: verdict.why })
  }
  return { good: null, unusable }
}

/** Reads and checks a workspace file. Returns null if it does not exist. */
async function readVerdict({ files, folder }: WorkspaceLocation, name: string): Promise<Verdict | null> {
  let bytes: Buffer
  try {
    bytes = await files.readFile(join(folder, name))
  } catch (error) {
    const code = getErrno(error)
    if (code === 'ENOENT' && !(await isLink(files, join(folder, name)))) return null
    // The disk of its target may just be disconnected, so no older file is opened instead.
    if (code === 'ENOENT')
      throw workspaceUnreadableError([{ name, why: 'is a link to a file that isn’t there' }], folder)
    // After a disk error the copy may be used. A file that we may not read is probably intact, and newer than
    // its copy.
    if (code === 'EIO') return { kind: 'bad', why: 'can’t be read from the disk' }
    throw workspaceUnreadableError([{ name, why: `can’t be read (${code})` }], folder)
  }
  return openEnvelope(bytes)
}

/** Renames the bad files and returns their new names. */
async function setAsideAll(
  { files, folder, now }: WorkspaceLocation,
  badFiles: readonly BadFile[],
): Promise<readonly string[]> {
  const at = now()
  const existingNames = new Set(await files.readdir(folder))
  const names: string[] = []
  for (const { name } of badFiles) {
    const aside = findFreeAsideName(existingNames, { at })
    existingNames.add(aside)
    await renameWithRetry(files, { from: join(folder, name), to: join(folder, aside) }).catch((error) => {
      throw folderUnwritableError(error, folder)
    })
    names.push(aside)
  }
  return names
}
