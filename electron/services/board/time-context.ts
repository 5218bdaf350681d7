import type { Workspace } from '#shared/model/workspace'
import { zoneAt } from '#shared/rules/facts/zone-history'
import type { AsOf } from '#shared/rules/time-context'
import type { Clock } from '../../host/ports.ts'

/**
 * Returns the time context for wording: now, the user's zone and its history, so
 * interview days match the plan's.
 */
export function asOfNow(clock: Clock, { zones }: Pick<Workspace, 'zones'>): Required<AsOf> {
  const zone = clock.zone()
  return { now: clock.now(), zone, zoneAt: zoneAt(zones, zone) }
}
