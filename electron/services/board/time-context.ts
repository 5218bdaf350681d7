import type { Workspace } from '#shared/model/workspace'
import { createZoneAt } from '#shared/rules/facts/zone-history'
import type { TimeContext } from '#shared/rules/time-context'
import type { Clock } from '../../host/ports.ts'

/**
 * Returns the time context for wording: now, the user's zone and its history, so
 * interview days match the plan's.
 */
export function getTimeContext(
  clock: Clock,
  { zoneHistory: zones }: Pick<Workspace, 'zoneHistory'>,
): Required<TimeContext> {
  const zone = clock.zone()
  return { now: clock.now(), zone, zoneAt: createZoneAt(zones, zone) }
}
