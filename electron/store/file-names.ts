import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** The name of the workspace file. */
export const WORKSPACE_FILE = 'workspace.json'

/** The name of the copy of the workspace from before the last change. */
export const PREVIOUS_FILE = 'workspace.previous.json'

/** The name of the file, in the default data folder, that records which other folder the user chose. */
export const CHOICE_FILE = 'data-folder.json'

let createdCount = 0

/** Returns a unique file name made of the process id and a counter. */
export function createTemporaryName(): string {
  createdCount += 1
  return `workspace.${process.pid}-${createdCount}.tmp`
}

/** Returns true for the name of a temporary file. One is left behind if a process ends during a write. */
export function isTemporaryName(name: string): boolean {
  return /^workspace\.\d+-\d+\.tmp$/.test(name)
}

/** Formats the name for a file that is set aside. Colons become dashes, because Windows forbids them. */
function formatAsideName({ why = 'corrupt', at, counter }: Aside): string {
  const stamp = toIso(at).replaceAll(':', '-').replace('.', '-')
  return `workspace.${why}-${stamp}${counter === 0 ? '' : `-${counter}`}.json`
}

/** A file to set aside. */
interface Aside {
  /**
   * `corrupt`: the file is damaged; `outside`: another program wrote it; `moved`: its data was moved to
   * another folder; `older-version`: it has an older schema and could not be stored as a backup.
   */
  readonly why?: 'corrupt' | 'outside' | 'moved' | 'older-version'
  readonly at: EpochMs
  /** Distinguishes files that are set aside in the same millisecond. */
  readonly counter: number
}

/** Returns the first name for a file to set aside that is not in `taken`. */
export function findFreeAsideName(taken: ReadonlySet<string>, aside: Omit<Aside, 'counter'>): string {
  let counter = 0
  while (taken.has(formatAsideName({ ...aside, counter }))) counter += 1
  return formatAsideName({ ...aside, counter })
}

/** Returns true for a file that was set aside because of its older schema. */
export function isOlderVersionCopy(name: string): boolean {
  return name.startsWith('workspace.older-version')
}

/** Returns true for Callback's or the system's own files, which do not make a folder count as in use. */
export function isOwnOrSystemFile(name: string): boolean {
  return OWN_FILES.test(name) || SYSTEM_FILES.test(name)
}

/** The files of Callback in a data folder. Hosts create the preferences, `desktop` and the logs. */
const OWN_FILES = /^(workspace\..+|data-folder\.json|preferences(\..+)?\.json|desktop|callback\.log(\.old)?)$/
const SYSTEM_FILES = /^(\.DS_Store|\.localized|desktop\.ini|Thumbs\.db|\.directory)$/i
