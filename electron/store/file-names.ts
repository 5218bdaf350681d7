import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** The workspace file. */
export const WORKSPACE_FILE = 'workspace.json'

/** A copy of the workspace from before the last change. */
export const PREVIOUS_FILE = 'workspace.previous.json'

/** The file that names the folder the user chose instead of the one it lies in. */
export const CHOICE_FILE = 'data-folder.json'

let created = 0

/** Returns a unique file name made of the process id and a counter. */
export function createTemporaryName(): string {
  created += 1
  return `workspace.${process.pid}-${created}.tmp`
}

/** Returns true for the name of a temporary file, left behind if a process ended in the middle of a write. */
export function isTemporaryName(name: string): boolean {
  return /^workspace\.\d+-\d+\.tmp$/.test(name)
}

/**
 * Formats the name for a file that is set aside: it is damaged, came from outside, was moved to another folder, or has
 * an older schema and could not be kept among the backups. Windows forbids colons, so they become dashes. `again`
 * distinguishes files set aside at the same moment.
 */
function formatAsideName({ why = 'corrupt', at, again }: Aside): string {
  const stamp = toIso(at).replaceAll(':', '-').replace('.', '-')
  return `workspace.${why}-${stamp}${again === 0 ? '' : `-${again}`}.json`
}

interface Aside {
  readonly why?: 'corrupt' | 'outside' | 'moved' | 'older-version'
  readonly at: EpochMs
  readonly again: number
}

/** Returns the first such name that is not taken. */
export function findFreeAsideName(taken: ReadonlySet<string>, aside: Omit<Aside, 'again'>): string {
  let again = 0
  while (taken.has(formatAsideName({ ...aside, again }))) again += 1
  return formatAsideName({ ...aside, again })
}

/** Returns true for a file that was set aside because of its older schema. */
export function isOlderVersionCopy(name: string): boolean {
  return name.startsWith('workspace.older-version')
}

/** Returns true for Callback's or the system's own files, which do not make a folder count as in use. */
export function isOwnOrSystemFile(name: string): boolean {
  return OWN.test(name) || SYSTEM.test(name)
}

/** The files Callback creates in a folder besides a workspace. The last three belong to a host. */
const OWN = /^(workspace\..+|data-folder\.json|preferences(\..+)?\.json|desktop|callback\.log(\.old)?)$/
const SYSTEM = /^(\.DS_Store|\.localized|desktop\.ini|Thumbs\.db|\.directory)$/i
