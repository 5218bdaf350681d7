import type { BackupPreview } from '../ipc/backup-view.ts'
import type { Card } from '../model/card.ts'
import type { EpochMs } from '../model/scalars.ts'
import { stages } from '../model/stage.ts'
import type { AsOf } from '../rules/time-context.ts'
import { capitalized } from '../text/format-day.ts'
import { toEpoch } from '../time/instant.ts'
import { sayClock, sayDayOf } from './due-text.ts'

const MOST_NAMES = 3

/** "today, 9:00", "Tue 3 March, 9:00": when a backup was made. */
export function sayBackupTime(at: EpochMs, asOf: AsOf): string {
  return `${sayDayOf(at, asOf)}, ${sayClock(at, asOf)}`
}

/** What a backup holds: how many cards, where they stand, and the names of those that changed last. */
export function viewBackup(
  backup: { id: string; at: EpochMs; cards: readonly Card[] },
  asOf: AsOf,
): BackupPreview {
  const { id, at, cards } = backup
  const counts = stages.map((stage) => ({
    stage,
    count: cards.filter((card) => card.stage === stage).length,
  }))
  const latest = cards.toSorted((one, other) => changedAt(other) - changedAt(one))
  const companies = [...new Set(latest.map((card) => card.company))].slice(0, MOST_NAMES)
  return {
    id,
    when: capitalized(sayBackupTime(at, asOf)),
    cards: cards.length,
    stages: counts.filter(({ count }) => count > 0),
    companies,
  }
}

function changedAt(card: Card): EpochMs {
  return toEpoch(card.log.at(-1)?.at ?? card.addedAt)
}
