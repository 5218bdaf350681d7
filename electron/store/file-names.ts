import { randomUUID } from 'node:crypto'
import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** The name of the workspace file. */
export const WORKSPACE_FILE = 'workspace.json'

/** The name of the copy of the workspace from before the last change. */
export const PREVIOUS_FILE = 'workspace.previous.json'

/** The name of the file, in the default data folder, that records which other folder the user chose. */
export const CHOICE_FILE = 'data-folder.json'

/** The name of the file that holds the random host name of the browser host. */
export const ORIGIN_NAME_FILE = 'browser-origin'

/** Returns a random file name. The process id alone would not do: each container counts its own from 1. */
export function createTemporaryName(): string {
  return `workspace.${process.pid}-${randomUUID().slice(-12)}.tmp`
}

/** Returns true for the name of a temporary file. One is left behind if a process ends during a write. */
export function isTemporaryName(name: string): boolean {
  return /^workspace\.\d+-[0-9a-f]+\.tmp$/.test(name)
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

/** The files of Callback in a data folder. Hosts create the preferences, the origin's name, `desktop` and the logs. */
const OWN_FILES =
  /^(workspace\..+|data-folder\.json|preferences(\..+)?\.json|browser-origin(\.new)?|desktop|callback\.log(\.old)?)$/
const SYSTEM_FILES = /^(\.DS_Store|\.localized|desktop\.ini|Thumbs\.db|\.directory)$/i
