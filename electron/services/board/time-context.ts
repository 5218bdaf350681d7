import type { Workspace } from '#shared/model/workspace'
import { zoneAt } from '#shared/rules/facts/zone-history'
import type { AsOf } from '#shared/rules/time-context'
import type { Clock } from '../../host/ports.ts'

/** For what moment and place something is put into words: visits are then the ones the follow-ups name. */
export function asOfNow(clock: Clock, { zones }: Pick<Workspace, 'zones'>): Required<AsOf> {
  const zone = clock.zone()
  return { now: clock.now(), zone, zoneAt: zoneAt(zones, zone) }
}
