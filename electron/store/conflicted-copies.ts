import { join, parse, resolve } from 'node:path'
import type { EpochMs } from '#shared/model/scalars'
import { findLastChangeAt } from '#shared/views/workspace-summary'
import { isErrno } from '../host/errno.ts'
import { openEnvelope } from './envelope.ts'
import { WORKSPACE_FILE } from './file-names.ts'
import type { FileSystemPort } from './file-system.ts'
import { findRealPlace, type Place } from './linked-file.ts'

/** What is in a conflicted copy; `why` completes a sentence that starts with its name. */
type CopyContent =
  | { readonly kind: 'workspace'; readonly cards: number; readonly changedAt: EpochMs }
  | { readonly kind: 'unreadable'; readonly why: string }

/**
 * A version of the workspace file that a sync program left beside it. `name` is a file name in the data folder, or
 * a whole path if the copy lies elsewhere, beside the file that a link leads to.
 */
export type ConflictedCopy = CopyContent & { readonly name: string }

/** Finds the conflicted copies of a workspace file, by name. Reads a copy again only if it has changed. */
export type ConflictedCopyFinder = () => Promise<readonly ConflictedCopy[]>

/** Matches the files that Callback itself keeps beside the workspace file. */
const OWN = /^workspace\.(previous\.json$|(corrupt|outside|moved|older-version)\b)/i

/**
 * Creates the finder for a data folder. If the workspace file is a link, a sync program leaves its copies beside
 * the target, so the finder looks there too.
 */
export function createConflictedCopyFinder({
  files,
  folder,
}: {
  files: FileSystemPort
  folder: string
}): ConflictedCopyFinder {
  let known = new Map<string, { readonly signature: string; readonly content: CopyContent | null }>()
  return async () => {
    const file = { folder, name: WORKSPACE_FILE }
    const names = [...(await listVersions(files, file)), ...(await listBesideTarget(files, file))]
    const next: typeof known = new Map()
    for (const name of names) {
      const path = resolve(folder, name)
      const metadata = await readMetadata(files, path)
      if (metadata === null) continue
      const { ino, size, mtimeMs } = metadata
      const signature = `${ino} ${size} ${mtimeMs}`
      const earlier = known.get(name)
      const isKnown = earlier?.signature === signature
      next.set(name, isKnown ? earlier : { signature, content: await readContent(files, path) })
    }
    known = next
    return [...known].flatMap(([name, { content }]) => (content === null ? [] : [{ name, ...content }]))
  }
}

/**
 * Lists the paths of the copies beside the target of a link. Returns none if the file is not a link, or if the folder
 * of its target cannot be read.
 */
async function listBesideTarget(files: FileSystemPort, file: Place): Promise<readonly string[]> {
  try {
    const target = await findRealPlace(files, file)
    if (target.folder === file.folder && target.name === file.name) return []
    return (await listVersions(files, target)).map((name) => join(target.folder, name))
  } catch {
    return []
  }
}

/**
 * Lists the names beside a file that a sync program may have formed from its name, or from that of the copy before.
 * Most insert something before the ending, in the user's language: `workspace (1).json`, `workspace-LAPTOP.json`,
 * `workspace.sync-conflict-….json`, `workspace (Robin's conflicted copy 2026-03-03).json`. So the content decides, not
 * the words. Others, such as rclone, append it: `workspace.json.conflict1`. There the word decides, because a person
 * also appends `.bak`, and programs the endings of what they have not finished.
 */
async function listVersions(files: FileSystemPort, file: Place): Promise<readonly string[]> {
  const { name: beginning, ext: ending } = parse(file.name.toLowerCase())
  const isInserted = (name: string) => name.endsWith(ending) && name.length > file.name.length
  const isAppended = (name: string) =>
    name.includes(`${ending}.`) && name.slice(name.lastIndexOf(ending)).includes('conflict')
  const isVersion = (name: string) => name.startsWith(beginning) && (isInserted(name) || isAppended(name))
  return (await files.readdir(file.folder))
    .filter((name) => isVersion(name.toLowerCase()) && !OWN.test(name))
    .sort()
}

/** Reads the metadata of a file; null for a folder, and for a file that was removed after it was listed. */
async function readMetadata(files: FileSystemPort, path: string) {
  try {
    const metadata = await files.lstat(path)
    return metadata.isDirectory() ? null : metadata
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

/** Reads a copy. Returns null if it is not a Callback workspace, but something of the user's own. */
async function readContent(files: FileSystemPort, path: string): Promise<CopyContent | null> {
  const bytes = await files.readFile(path).catch(() => null)
  if (bytes === null) return { kind: 'unreadable', why: 'can’t be read' }
  const verdict = openEnvelope(bytes)
  switch (verdict.kind) {
    case 'good': {
      const { workspace } = verdict
      return { kind: 'workspace', cards: workspace.cards.length, changedAt: findLastChangeAt(workspace) }
    }
    case 'newer':
      return { kind: 'unreadable', why: 'was written by a newer version of Callback' }
    case 'bad':
      return { kind: 'unreadable', why: verdict.why }
    case 'foreign':
      return null
  }
}
