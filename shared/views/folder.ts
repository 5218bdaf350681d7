import type { EpochMs } from '../model/scalars.ts'
import type { Workspace } from '../model/workspace.ts'
import type { AsOf } from '../rules/time-context.ts'
import { capitalized } from '../text/format-day.ts'
import { toEpoch } from '../time/instant.ts'
import { sayBackupTime, viewBackup } from './backup.ts'

/** What a workspace found in another folder holds, and when it last changed. */
export function viewFoundWorkspace(workspace: Workspace, asOf: AsOf) {
  const at = lastChangeOf(workspace)
  const { cards, stages, companies } = viewBackup({ id: '', at, cards: workspace.cards }, asOf)
  return { cards, stages, companies, changed: capitalized(sayBackupTime(at, asOf)) }
}

/** The latest moment that anything in it tells of. */
function lastChangeOf({ createdAt, lastChange, cards }: Workspace): EpochMs {
  const moments = cards.flatMap((card) => [card.addedAt, ...card.log.slice(-1).map(({ at }) => at)])
  return Math.max(...[createdAt, ...(lastChange ? [lastChange.at] : []), ...moments].map(toEpoch))
}
