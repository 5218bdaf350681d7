import type { EpochMs } from '#shared/model/scalars'
import { toIso } from '#shared/time/instant'

/** Why a backup was made: at startup, regularly while changing, before a migration, or before a restore. */
export const backupKinds = ['start', 'regular', 'migration', 'restore'] as const

/** One of `backupKinds`. It is part of the file name of a backup. */
export type BackupKind = (typeof backupKinds)[number]

/** A backup as described by its file name. */
export interface Backup {
  /** The file name. Code outside the store treats it as opaque. */
  readonly id: string
  /** When the backup was made. */
  readonly at: EpochMs
  readonly kind: BackupKind
}

const NAME = /^backup-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)\.json$/

/** Names a backup made at `at`. The name sorts by time and contains no colon, which Windows forbids. */
export function nameBackup({ at, kind }: { at: EpochMs; kind: BackupKind }): Backup {
  const stamp = toIso(at).replaceAll(':', '-').replace('.', '-')
  return { id: `backup-${stamp}-${kind}.json`, at, kind }
}

/** Parses a file name. Returns null if it does not name a backup. */
export function parseBackupName(name: string): Backup | null {
  const [, day, hours, minutes, seconds, ms, suffix] = NAME.exec(name) ?? []
  const kind = backupKinds.find((candidate) => candidate === suffix)
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`)
  return kind && !Number.isNaN(at) ? { id: name, at, kind } : null
}
