import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** Why a backup was made: at the start, while changing, before a newer shape, or before a restore. */
export const backupKinds = ['start', 'regular', 'migration', 'restore'] as const
export type BackupKind = (typeof backupKinds)[number]

/** One backup, as its name tells of it. */
export interface Backup {
  /** The file's name, which is all that anybody outside the store knows of it. */
  readonly id: string
  readonly at: EpochMs
  readonly kind: BackupKind
}

const NAME = /^backup-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)\.json$/

/** The backup made at a moment. Its name sorts by time and holds no colon, for Windows. */
export function backupOf({ at, kind }: { at: EpochMs; kind: BackupKind }): Backup {
  const stamp = toIso(at).replaceAll(':', '-').replace('.', '-')
  return { id: `backup-${stamp}-${kind}.json`, at, kind }
}

/** What a file's name says; null for what is no backup. */
export function backupNamed(name: string): Backup | null {
  const [, day, hours, minutes, seconds, ms, word] = NAME.exec(name) ?? []
  const kind = backupKinds.find((one) => one === word)
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`)
  return kind && !Number.isNaN(at) ? { id: name, at, kind } : null
}
