import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { getErrno } from '../host/errno.ts'
import { backupFolder } from './backup-folder.ts'
import type { Backup } from './backup-names.ts'
import { renamePatiently } from './durable-file.ts'
import { type Good, isWhole, openEnvelope, type Verdict } from './envelope.ts'
import { freeAsideName, MAIN, PREVIOUS } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { folderUnwritable, workspaceNewer, workspaceUnreadable } from './open-errors.ts'

/** The folder in which a workspace is looked for, and what reading it needs. */
export interface Source {
  readonly files: FileSystemPort
  readonly folder: string
  readonly now: () => EpochMs
}

/** A workspace that was found, and where it came from. */
export interface Loaded {
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
export type Found = Omit<Loaded, 'workspace'>

interface BadFile {
  readonly name: string
  readonly why: string
}

const candidates = [
  { name: MAIN, source: 'main' },
  { name: PREVIOUS, source: 'previous' },
] as const

/**
 * Loads the first good workspace of a folder or, failing that, of its backups. Returns null only without any file at
 * all. Bad files are set aside, but only once a good one is found; bad backups stay in place. Throws
 * `workspace-unreadable` or `workspace-newer`, leaving every file unchanged.
 */
export async function loadWorkspace(from: Source): Promise<Loaded | null> {
  const bad: BadFile[] = []
  for (const { name, source } of candidates) {
    const verdict = await readVerdict(from, name)
    if (verdict === null) continue
    if (verdict.kind === 'good' && source === 'main') bad.push(...(await findBadPrevious(from)))
    if (verdict.kind === 'good')
      return { ...pickLoaded(verdict), source, backup: null, setAside: await setAsideAll(from, bad) }
    if (verdict.kind === 'newer') throw workspaceNewer(name, from.folder)
    bad.push({ name, why: verdict.why })
    // Somebody put a foreign file there on purpose, so it must not be replaced by a copy of ours.
    if (verdict.kind === 'foreign') throw workspaceUnreadable(bad, from.folder)
  }
  const { good, unusable } = await findNewestBackup(from)
  if (good) return { ...good, source: 'backup', setAside: await setAsideAll(from, bad) }
  bad.push(...unusable)
  if (bad.length > 0) throw workspaceUnreadable(bad, from.folder)
  return null
}

/** Reports a damaged previous file, which the next change would otherwise overwrite without a trace. */
async function findBadPrevious({ files, folder }: Source): Promise<readonly BadFile[]> {
  const bytes = await files.readFile(join(folder, PREVIOUS)).catch(() => null)
  return bytes === null || isWhole(bytes) ? [] : [{ name: PREVIOUS, why: 'is cut short or damaged' }]
}

function pickLoaded({ workspace, seq, version }: Good) {
  return { workspace, seq, version }
}

/** Finds the newest good backup, and collects the unusable ones before it. Throws `workspace-newer`. */
async function findNewestBackup(from: Source) {
  const backups = backupFolder(from)
  const unusable: BadFile[] = []
  const all = await backups.list().catch((error) => {
    unusable.push({ name: backups.folder, why: `cannot be read (${getErrno(error)})` })
    return []
  })
  for (const backup of all) {
    const verdict = await backups.read(backup)
    if (verdict === null) continue
    if (verdict.kind === 'good') return { good: { ...pickLoaded(verdict), backup }, unusable }
    if (verdict.kind === 'newer') throw workspaceNewer(backup.id, backups.folder)
    unusable.push({ name: backup.id, why: verdict.why })
  }
  return { good: null, unusable }
}

async function readVerdict({ files, folder }: Source, name: string): Promise<Verdict | null> {
  let bytes: Buffer
  try {
    bytes = await files.readFile(join(folder, name))
  } catch (error) {
    const code = getErrno(error)
    if (code === 'ENOENT') return null
    // A bad sector is ordinary damage. A file we may not read is probably intact, and newer than its copy.
    if (code === 'EIO') return { kind: 'bad', why: 'cannot be read from the disk' }
    throw workspaceUnreadable([{ name, why: `cannot be read (${code})` }], folder)
  }
  return openEnvelope(bytes)
}

async function setAsideAll(
  { files, folder, now }: Source,
  bad: readonly BadFile[],
): Promise<readonly string[]> {
  const at = now()
  const taken = new Set(await files.readdir(folder))
  const names: string[] = []
  for (const { name } of bad) {
    const aside = freeAsideName(taken, { at })
    taken.add(aside)
    await renamePatiently(files, { from: join(folder, name), to: join(folder, aside) }).catch((error) => {
      throw folderUnwritable(error, folder)
    })
    names.push(aside)
  }
  return names
}
