import type { EpochMs } from '#shared/model/scalars'
import type { Backup } from './backup-names.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/**
 * Which regular backups are kept: the newest one of each of the last 24 hours, 14 days and 8 weeks that have
 * a backup. The periods are in UTC. Day 0 of the epoch was a Thursday, so adding three days makes weeks begin
 * on Monday.
 */
const RETENTION = [
  { keep: 24, toPeriod: (at: EpochMs) => Math.floor(at / HOUR_MS) },
  { keep: 14, toPeriod: (at: EpochMs) => Math.floor(at / DAY_MS) },
  { keep: 8, toPeriod: (at: EpochMs) => Math.floor((at / DAY_MS + 3) / 7) },
] as const

/** How many backups are kept of each kind made before a drastic change: `migration` and `restore`. */
const KEEP_DRASTIC = 3

/** How many backups dated in the future are kept. They were made while the clock was ahead. */
const KEEP_FUTURE = 3

/** Selects the backups that are no longer needed. */
export function selectBackupsToPrune(all: readonly Backup[], now: EpochMs): readonly Backup[] {
  const newestFirst = all.toSorted((a, b) => b.at - a.at)
  const pastBackups = newestFirst.filter(({ at }) => at <= now)
  const futureBackups = newestFirst.filter(({ at }) => at > now)
  const keptBackups = new Set<Backup>(futureBackups.slice(0, KEEP_FUTURE))
  const regularBackups = pastBackups.filter(({ kind }) => kind === 'start' || kind === 'regular')
  for (const { keep, toPeriod } of RETENTION) {
    const periods = new Set<number>()
    for (const backup of regularBackups) {
      if (periods.size === keep) break
      if (!periods.has(toPeriod(backup.at))) keptBackups.add(backup)
      periods.add(toPeriod(backup.at))
    }
  }
  for (const kindBeforeChange of ['migration', 'restore'])
    for (const backup of pastBackups.filter(({ kind }) => kind === kindBeforeChange).slice(0, KEEP_DRASTIC))
      keptBackups.add(backup)
  return newestFirst.filter((backup) => !keptBackups.has(backup))
}
