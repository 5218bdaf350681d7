import type { EpochMs } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'
import type { TimeContext } from '../rules/time-context.ts'
import { capitalize } from '../text/format-day.ts'
import { toEpoch } from '../time/instant.ts'
import { formatBackupTime, toBackupPreview } from './backup-preview.ts'

/** Summarises a workspace in another folder: its cards, stages, companies and last change. */
export function toWorkspaceSummary(workspace: Workspace, context: TimeContext) {
  const at = findLastChangeAt(workspace)
  const { cards, stages, companies } = toBackupPreview({ id: '', at, cards: workspace.cards }, context)
  return { cards, stages, companies, lastChangeText: capitalize(formatBackupTime(at, context)) }
}

/** Returns the latest instant recorded anywhere in a workspace. */
export function findLastChangeAt({ createdAt, lastChange, cards }: Workspace): EpochMs {
  const moments = cards.flatMap((card) => [card.addedAt, ...card.log.slice(-1).map(({ at }) => at)])
  return Math.max(...[createdAt, ...(lastChange ? [lastChange.at] : []), ...moments].map(toEpoch))
}
