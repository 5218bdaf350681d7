import type { Workspace } from '#shared/model/workspace'
import { createZoneAt } from '#shared/rules/facts/zone-history'
import type { TimeContext } from '#shared/rules/time-context'
import type { Clock } from '../../host/ports.ts'

/**
 * Returns the time context for views. It includes the zone history, so that views group interviews into the
 * same interview days as the plan.
 */
export function getTimeContext(
  clock: Clock,
  { zoneHistory }: Pick<Workspace, 'zoneHistory'>,
): Required<TimeContext> {
  const zone = clock.zone()
  return { now: clock.now(), zone, zoneAt: createZoneAt(zoneHistory, zone) }
}
