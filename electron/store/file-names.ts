import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** The workspace itself. */
export const MAIN = 'workspace.json'

/** The workspace as it was before the last change. */
export const PREVIOUS = 'workspace.previous.json'

/** The workspace in an older shape, kept here when it could not be kept among the backups. */
export const OLDER_SHAPE = 'workspace.older-version.json'

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

/** The name under which a bad file is kept. Colons are dashes, for Windows; `again` tells two of one moment apart. */
export function asideName({ at, again }: { at: EpochMs; again: number }): string {
  const stamp = toIso(at).replaceAll(':', '-').replace('.', '-')
  return `workspace.corrupt-${stamp}${again === 0 ? '' : `-${again}`}.json`
}
