import type { BackupPreview } from '../ipc/backup-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import { stages } from '../model/stage.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize } from '../text/format-day.ts'
import { withoutDirectionMarks } from '../text/plain-text.ts'
import { toEpoch } from '../time/instant.ts'
import { formatClockTime, formatDayAt } from './due-text.ts'

/** The most companies that a preview names. */
const MAX_COMPANIES = 3

/** Formats when a backup was created: `today, 9:00`, `Tue 3 March, 9:00`. */
export function formatBackupTime(at: EpochMs, context: TimeContext): string {
  return `${formatDayAt(at, context)}, ${formatClockTime(at, context)}`
}

/**
 * Returns a preview of a backup: how many cards it has, how many are in each stage, and the companies whose
 * cards changed last.
 */
export function toBackupPreview(
  backup: { id: string; at: EpochMs; cards: readonly Card[] },
  context: TimeContext,
): BackupPreview {
  const { id, at, cards } = backup
  const stageCounts = stages.map((stage) => ({
    stage,
    count: cards.filter((card) => card.stage === stage).length,
  }))
  const latestFirst = cards.toSorted((a, b) => findLastChangeAt(b) - findLastChangeAt(a))
  const companies = [...new Set(latestFirst.map((card) => withoutDirectionMarks(card.company)))].slice(
    0,
    MAX_COMPANIES,
  )
  return {
    id,
    timeText: capitalize(formatBackupTime(at, context)),
    cards: cards.length,
    stages: stageCounts.filter(({ count }) => count > 0),
    companies,
  }
}

function findLastChangeAt(card: Card): EpochMs {
  return toEpoch(card.log.at(-1)?.at ?? card.addedAt)
}
