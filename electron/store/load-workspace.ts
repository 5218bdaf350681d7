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
import { folderUnwritableError, workspaceNewerError, workspaceUnreadableError } from './open-errors.ts'

/** The folder in which a workspace is looked for, and what reading it needs. */
export interface WorkspaceLocation {
  readonly files: FileSystemPort
  readonly folder: string
  readonly now: () => EpochMs
}

/** A workspace that was found, and where it came from. */
interface LoadedWorkspace {
  readonly workspace: Workspace
  readonly seq: number
  readonly source: 'main' | 'previous' | 'backup'
  /** The backup it came from; null if it came from the data folder itself. */
  readonly backup: Backup | null
  /** The schema version it was stored with. */
  readonly version: number
  /** The new names of bad files that were skipped. */
  readonly setAside: readonly string[]
}

/** What is worth knowing of it later; the workspace itself would stay in memory beside the one it became. */
export type Found = Omit<LoadedWorkspace, 'workspace'>

interface BadFile {
  readonly name: string
  readonly why: string
}

const candidates = [
  { name: WORKSPACE_FILE, source: 'main' },
  { name: PREVIOUS_FILE, source: 'previous' },
] as const

/**
 * Loads the first good workspace of a folder or, failing that, of its backups. Returns null only without any file at
 * all. Bad files are set aside, but only once a good one is found; bad backups stay in place. Throws
 * `workspace-unreadable` or `workspace-newer`, leaving every file unchanged.
 */
export async function loadWorkspace(from: WorkspaceLocation): Promise<LoadedWorkspace | null> {
  const bad: BadFile[] = []
  for (const { name, source } of candidates) {
    const verdict = await readVerdict(from, name)
    if (verdict === null) continue
    if (verdict.kind === 'good' && source === 'main') bad.push(...(await findBadPrevious(from)))
    if (verdict.kind === 'good')
      return { ...pickLoaded(verdict), source, backup: null, setAside: await setAsideAll(from, bad) }
    if (verdict.kind === 'newer') throw workspaceNewerError(name, from.folder)
    bad.push({ name, why: verdict.why })
    // Somebody put a foreign file there on purpose, so it must not be replaced by a copy of ours.
    if (verdict.kind === 'foreign') throw workspaceUnreadableError(bad, from.folder)
  }
  const { good, unusable } = await findNewestBackup(from)
  if (good) return { ...good, source: 'backup', setAside: await setAsideAll(from, bad) }
  bad.push(...unusable)
  if (bad.length > 0) throw workspaceUnreadableError(bad, from.folder)
  return null
}

/** Reports a damaged previous file, which the next change would otherwise overwrite without a trace. */
async function findBadPrevious({ files, folder }: WorkspaceLocation): Promise<readonly BadFile[]> {
  const bytes = await files.readFile(join(folder, PREVIOUS_FILE)).catch(() => null)
  return bytes === null || isIntact(bytes) ? [] : [{ name: PREVIOUS_FILE, why: 'is cut short or damaged' }]
}

function pickLoaded({ workspace, seq, version }: GoodVerdict) {
  return { workspace, seq, version }
}

/** Finds the newest good backup, and collects the unusable ones before it. Throws `workspace-newer`. */
async function findNewestBackup(from: WorkspaceLocation) {
  const backups = createBackupFolder(from)
  const unusable: BadFile[] = []
  const all = await backups.list().catch((error) => {
    unusable.push({ name: backups.folder, why: `cannot be read (${getErrno(error)})` })
    return []
  })
  for (const backup of all) {
    const verdict = await backups.read(backup)
    if (verdict === null) continue
    if (verdict.kind === 'good') return { good: { ...pickLoaded(verdict), backup }, unusable }
    if (verdict.kind === 'newer') throw workspaceNewerError(backup.id, backups.folder)
    unusable.push({ name: backup.id, why: verdict.why })
  }
  return { good: null, unusable }
}

async function readVerdict({ files, folder }: WorkspaceLocation, name: string): Promise<Verdict | null> {
  let bytes: Buffer
  try {
    bytes = await files.readFile(join(folder, name))
  } catch (error) {
    const code = getErrno(error)
    if (code === 'ENOENT') return null
    // A bad sector is ordinary damage. A file we may not read is probably intact, and newer than its copy.
    if (code === 'EIO') return { kind: 'bad', why: 'cannot be read from the disk' }
    throw workspaceUnreadableError([{ name, why: `cannot be read (${code})` }], folder)
  }
  return openEnvelope(bytes)
}

async function setAsideAll(
  { files, folder, now }: WorkspaceLocation,
  bad: readonly BadFile[],
): Promise<readonly string[]> {
  const at = now()
  const taken = new Set(await files.readdir(folder))
  const names: string[] = []
  for (const { name } of bad) {
    const aside = findFreeAsideName(taken, { at })
    taken.add(aside)
    await renameWithRetry(files, { from: join(folder, name), to: join(folder, aside) }).catch((error) => {
      throw folderUnwritableError(error, folder)
    })
    names.push(aside)
  }
  return names
}
