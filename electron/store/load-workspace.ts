import { join } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { openEnvelope, type Verdict } from './envelope.ts'
import { folderUnwritable, workspaceNewer, workspaceUnreadable } from './failures.ts'
import { asideName, MAIN, PREVIOUS } from './file-names.ts'
import { errnoOf, type FileSystemPort } from './file-system.ts'
import { renamePatiently } from './whole-file.ts'

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
  readonly source: 'main' | 'previous'
  /** The bad files that stood before it, by their new names. */
  readonly setAside: readonly string[]
}

interface BadFile {
  readonly name: string
  readonly why: string
}

const candidates = [
  { name: MAIN, source: 'main' },
  { name: PREVIOUS, source: 'previous' },
] as const

/**
 * The first good workspace of a folder; null only when there is no file at all. A bad file is renamed aside, and only
 * once a good one is found. Throws `workspace-unreadable` and `workspace-newer` with every file as it was.
 */
export async function loadWorkspace(from: Source): Promise<Loaded | null> {
  const bad: BadFile[] = []
  for (const { name, source } of candidates) {
    const verdict = await inspect(from, name)
    if (verdict === null) continue
    if (verdict.kind === 'good') {
      const { workspace, seq } = verdict
      return { workspace, seq, source, setAside: await setAside(from, bad) }
    }
    if (verdict.kind === 'newer') throw workspaceNewer(name, from.folder)
    bad.push({ name, why: verdict.why })
    if (verdict.kind === 'foreign') break
  }
  if (bad.length > 0) throw workspaceUnreadable(bad, from.folder)
  return null
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
    let again = 0
    while (taken.has(asideName({ at, again }))) again += 1
    const aside = asideName({ at, again })
    taken.add(aside)
    await renamePatiently(files, { from: join(folder, name), to: join(folder, aside) }).catch((error) => {
      throw folderUnwritable(error, folder)
    })
    names.push(aside)
  }
  return names
}
