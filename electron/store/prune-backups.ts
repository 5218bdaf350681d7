import type { EpochMs } from '#shared/model/scalars'
import type { Backup } from './backup-names.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How many hours, days and weeks (UTC, from Monday) with a backup keep their newest one. */
const RETENTION = [
  { keep: 24, toPeriod: (at: EpochMs) => Math.floor(at / HOUR) },
  { keep: 14, toPeriod: (at: EpochMs) => Math.floor(at / DAY) },
  { keep: 8, toPeriod: (at: EpochMs) => Math.floor((at / DAY + 3) / 7) },
] as const

/** How many backups of each drastic kind are kept, in addition to the regular ones. */
const KEEP_DRASTIC = 3

/** How many backups dated in the future are kept. A clock that was ahead creates them; they must not displace others. */
const KEEP_FUTURE = 3

/** Selects the backups that are no longer needed. */
export function selectBackupsToPrune(all: readonly Backup[], now: EpochMs): readonly Backup[] {
  const newestFirst = all.toSorted((a, b) => b.at - a.at)
  const past = newestFirst.filter(({ at }) => at <= now)
  const future = newestFirst.filter(({ at }) => at > now)
  const kept = new Set<Backup>(future.slice(0, KEEP_FUTURE))
  const regular = past.filter(({ kind }) => kind === 'start' || kind === 'regular')
  for (const { keep, toPeriod } of RETENTION) {
    const periods = new Set<number>()
    for (const backup of regular) {
      if (periods.size === keep) break
      if (!periods.has(toPeriod(backup.at))) kept.add(backup)
      periods.add(toPeriod(backup.at))
    }
  }
  for (const drastic of ['migration', 'restore'])
    for (const backup of past.filter(({ kind }) => kind === drastic).slice(0, KEEP_DRASTIC)) kept.add(backup)
  return newestFirst.filter((backup) => !kept.has(backup))
}
