import type { BackupPreview } from '../ipc/backup-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import { stages } from '../model/stage.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize } from '../text/format-day.ts'
import { toEpoch } from '../time/instant.ts'
import { formatClockTime, formatDayAt } from './due-text.ts'

const MAX_COMPANIES = 3

/** Formats when a backup was made: `today, 9:00`, `Tue 3 March, 9:00`. */
export function formatBackupTime(at: EpochMs, context: TimeContext): string {
  return `${formatDayAt(at, context)}, ${formatClockTime(at, context)}`
}

/** Returns what a backup holds: how many cards, their stages, and the companies whose cards changed last. */
export function toBackupPreview(
  backup: { id: string; at: EpochMs; cards: readonly Card[] },
  context: TimeContext,
): BackupPreview {
  const { id, at, cards } = backup
  const counts = stages.map((stage) => ({
    stage,
    count: cards.filter((card) => card.stage === stage).length,
  }))
  const latest = cards.toSorted((a, b) => lastChangeAt(b) - lastChangeAt(a))
  const companies = [...new Set(latest.map((card) => card.company))].slice(0, MAX_COMPANIES)
  return {
    id,
    timeText: capitalize(formatBackupTime(at, context)),
    cards: cards.length,
    stages: counts.filter(({ count }) => count > 0),
    companies,
  }
}

function lastChangeAt(card: Card): EpochMs {
  return toEpoch(card.log.at(-1)?.at ?? card.addedAt)
}
