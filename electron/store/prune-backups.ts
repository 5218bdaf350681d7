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

/** The kinds of backups that are made before a drastic change. */
const DRASTIC_KINDS = ['migration', 'restore'] as const

/**
 * Selects the backups that are no longer needed. Backups dated in the future are thinned by the same rules, but
 * apart from the others: if the clock is behind, they are the real ones, and if it was ahead when they were made,
 * they must not take the places of the real ones.
 */
export function selectBackupsToPrune(all: readonly Backup[], now: EpochMs): readonly Backup[] {
  const pastBackups = all.filter(({ at }) => at <= now)
  const futureBackups = all.filter(({ at }) => at > now)
  const keptBackups = new Set([...selectKept(pastBackups), ...selectKept(futureBackups)])
  return sortNewestFirst(all).filter((backup) => !keptBackups.has(backup))
}

/**
 * Sorts backups by how probably they hold the newest data: newest first, but those dated in the future last,
 * because they were made while the clock was ahead.
 */
export function sortForRecovery(all: readonly Backup[], now: EpochMs): readonly Backup[] {
  const newestFirst = sortNewestFirst(all)
  return [...newestFirst.filter(({ at }) => at <= now), ...newestFirst.filter(({ at }) => at > now)]
}

/** Selects the backups that the rules keep. The result depends only on the names, not on the clock. */
function selectKept(all: readonly Backup[]): readonly Backup[] {
  const newestFirst = sortNewestFirst(all)
  const regularBackups = newestFirst.filter(({ kind }) => kind === 'start' || kind === 'regular')
  const kept: Backup[] = []
  for (const { keep, toPeriod } of RETENTION) {
    const periods = new Set<number>()
    for (const backup of regularBackups) {
      if (periods.size === keep) break
      if (!periods.has(toPeriod(backup.at))) kept.push(backup)
      periods.add(toPeriod(backup.at))
    }
  }
  for (const drasticKind of DRASTIC_KINDS)
    kept.push(...newestFirst.filter(({ kind }) => kind === drasticKind).slice(0, KEEP_DRASTIC))
  return kept
}

function sortNewestFirst(all: readonly Backup[]): readonly Backup[] {
  return all.toSorted((a, b) => b.at - a.at)
}
