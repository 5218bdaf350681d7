import type { EpochMs } from '#shared/model/scalars'
import type { Backup } from './backup-names.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The newest of each of so many hours, days and weeks (UTC, from Monday) in which there was a backup stays. */
const SETS = [
  { keep: 24, of: (at: EpochMs) => Math.floor(at / HOUR) },
  { keep: 14, of: (at: EpochMs) => Math.floor(at / DAY) },
  { keep: 8, of: (at: EpochMs) => Math.floor((at / DAY + 3) / 7) },
] as const

/** Of those made before something drastic, so many stay; they push no other out. */
const DRASTIC = 3

/** A clock that was ahead once leaves backups from the future, which must not push the others out. */
const FUTURE = 3

/** The backups nobody needs any more. */
export function backupsToDrop(all: readonly Backup[], now: EpochMs): readonly Backup[] {
  const newestFirst = all.toSorted((one, other) => other.at - one.at)
  const past = newestFirst.filter(({ at }) => at <= now)
  const future = newestFirst.filter(({ at }) => at > now)
  const kept = new Set<Backup>(future.slice(0, FUTURE))
  const regular = past.filter(({ kind }) => kind === 'start' || kind === 'regular')
  for (const { keep, of } of SETS) {
    const taken = new Set<number>()
    for (const backup of regular) {
      if (taken.size === keep) break
      if (!taken.has(of(backup.at))) kept.add(backup)
      taken.add(of(backup.at))
    }
  }
  for (const drastic of ['migration', 'restore'])
    for (const backup of past.filter(({ kind }) => kind === drastic).slice(0, DRASTIC)) kept.add(backup)
  return newestFirst.filter((backup) => !kept.has(backup))
}
