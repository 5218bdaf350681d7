import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** The workspace itself. */
export const MAIN = 'workspace.json'

/** The workspace as it was before the last change. */
export const PREVIOUS = 'workspace.previous.json'

/** Where the folder is named that the user chose instead of the one this lies in. */
export const CHOICE = 'data-folder.json'

let made = 0

/** A name no other file has: this process's number, and how many it made before. */
export function temporaryName(): string {
  made += 1
  return `workspace.${process.pid}-${made}.tmp`
}

/** Whether a file is one of the above, left behind when its process ended in the middle of a write. */
export function isTemporary(name: string): boolean {
  return /^workspace\.\d+-\d+\.tmp$/.test(name)
}

/**
 * The name under which a file is kept that is not ours to replace: a bad one, one that came from outside, one that was
 * moved elsewhere, or one in an older shape that could not be kept among the backups. Colons are dashes, for Windows; `again` tells two of one moment apart.
 */
function asideName({ why = 'corrupt', at, again }: Aside): string {
  const stamp = toIso(at).replaceAll(':', '-').replace('.', '-')
  return `workspace.${why}-${stamp}${again === 0 ? '' : `-${again}`}.json`
}

interface Aside {
  readonly why?: 'corrupt' | 'outside' | 'moved' | 'older-version'
  readonly at: EpochMs
  readonly again: number
}

/** A name as above that no file has. */
export function freeAsideName(taken: ReadonlySet<string>, aside: Omit<Aside, 'again'>): string {
  let again = 0
  while (taken.has(asideName({ ...aside, again }))) again += 1
  return asideName({ ...aside, again })
}

/** Whether a file is one that was kept so for its older shape. */
export function isOlderShape(name: string): boolean {
  return name.startsWith('workspace.older-version')
}

/** Whether a file or folder is of no account to the question whether a folder is empty: our own, or the system's. */
export function isNoOthers(name: string): boolean {
  return OWN.test(name) || SYSTEM.test(name)
}

/** What Callback leaves in a folder besides a workspace; the last three are a host's. */
const OWN = /^(workspace\..+|data-folder\.json|preferences(\..+)?\.json|desktop|callback\.log(\.old)?)$/
const SYSTEM = /^(\.DS_Store|\.localized|desktop\.ini|Thumbs\.db|\.directory)$/i
