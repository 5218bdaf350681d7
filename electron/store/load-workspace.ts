import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { backupFolder } from './backup-folder.ts'
import type { Backup } from './backup-names.ts'
import { renamePatiently } from './durable-file.ts'
import { type Good, isWhole, openEnvelope, type Verdict } from './envelope.ts'
import { folderUnwritable, workspaceNewer, workspaceUnreadable } from './failures.ts'
import { freeAsideName, MAIN, PREVIOUS } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'

/** Where a workspace is looked for. */
export interface Source {
  readonly files: FileSystemPort
  readonly folder: string
  readonly now: () => EpochMs
}

/** What was found. */
export interface Loaded {
  readonly workspace: Workspace
  readonly seq: number
  readonly source: 'main' | 'previous' | 'backup'
  /** The backup it came from; null when it came from the folder itself. */
  readonly backup: Backup | null
  /** The version of the shape it was stored in. */
  readonly version: number
  /** The bad files that stood before it, by their new names. */
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
 * The first good workspace of a folder, else of its backups; null only when there is no file at all. A bad file is
 * renamed aside, and only once a good one is found; a bad backup stays where it is. Throws `workspace-unreadable` and
 * `workspace-newer` with every file as it was.
 */
export async function loadWorkspace(from: Source): Promise<Loaded | null> {
  const bad: BadFile[] = []
  for (const { name, source } of candidates) {
    const verdict = await inspect(from, name)
    if (verdict === null) continue
    if (verdict.kind === 'good' && source === 'main') bad.push(...(await badPrevious(from)))
    if (verdict.kind === 'good')
      return { ...found(verdict), source, backup: null, setAside: await setAside(from, bad) }
    if (verdict.kind === 'newer') throw workspaceNewer(name, from.folder)
    bad.push({ name, why: verdict.why })
    // What is not ours is not replaced by what is: somebody put it there.
    if (verdict.kind === 'foreign') throw workspaceUnreadable(bad, from.folder)
  }
  const { good, unusable } = await newestBackup(from)
  if (good) return { ...good, source: 'backup', setAside: await setAside(from, bad) }
  bad.push(...unusable)
  if (bad.length > 0) throw workspaceUnreadable(bad, from.folder)
  return null
}

/** The file before, where it is damaged: the next change would replace it unseen. */
async function badPrevious({ files, folder }: Source): Promise<readonly BadFile[]> {
  const bytes = await files.readFile(join(folder, PREVIOUS)).catch(() => null)
  return bytes === null || isWhole(bytes) ? [] : [{ name: PREVIOUS, why: 'is cut short or damaged' }]
}

function found({ workspace, seq, version }: Good) {
  return { workspace, seq, version }
}

/** The newest good backup, and what was wrong with those after it. Throws `workspace-newer`. */
async function newestBackup(from: Source) {
  const backups = backupFolder(from)
  const unusable: BadFile[] = []
  const all = await backups.list().catch((error) => {
    unusable.push({ name: backups.folder, why: `cannot be read (${errnoOf(error)})` })
    return []
  })
  for (const backup of all) {
    const verdict = await backups.read(backup)
    if (verdict === null) continue
    if (verdict.kind === 'good') return { good: { ...found(verdict), backup }, unusable }
    if (verdict.kind === 'newer') throw workspaceNewer(backup.id, backups.folder)
    unusable.push({ name: backup.id, why: verdict.why })
  }
  return { good: null, unusable }
}

async function inspect({ files, folder }: Source, name: string): Promise<Verdict | null> {
  let bytes: Buffer
  try {
    bytes = await files.readFile(join(folder, name))
  } catch (error) {
    const code = errnoOf(error)
    if (code === 'ENOENT') return null
    // A bad sector is damage like any other; a file that may not be read is probably whole, and newer than its copy.
    if (code === 'EIO') return { kind: 'bad', why: 'cannot be read from the disk' }
    throw workspaceUnreadable([{ name, why: `cannot be read (${code})` }], folder)
  }
  return openEnvelope(bytes)
}

async function setAside({ files, folder, now }: Source, bad: readonly BadFile[]): Promise<readonly string[]> {
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
