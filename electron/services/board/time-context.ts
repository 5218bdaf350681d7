import type { Workspace } from '#shared/model/workspace'
import { createZoneAt } from '#shared/rules/facts/zone-history'
import type { TimeContext } from '#shared/rules/time-context'
import { type DateFormats, resolveFormats } from '#shared/text/date-formats'
import type { Clock } from '../../host/ports.ts'

/**
 * Returns the time context for views. It includes the zone history, so that views group interviews into the
 * same interview days as the plan, and how the user writes dates and times.
 */
export function getTimeContext(
  clock: Clock,
  { zoneHistory, settings }: Pick<Workspace, 'zoneHistory' | 'settings'>,
): Required<TimeContext> {
  const zone = clock.zone()
  return {
    now: clock.now(),
    zone,
    zoneAt: createZoneAt(zoneHistory, zone),
    formats: getFormats(clock, settings),
  }
}

/** Returns how the user writes dates and times: as chosen in the settings, otherwise as the system does. */
export function getFormats(clock: Clock, settings: Workspace['settings']): DateFormats {
  return resolveFormats(settings, clock.locale?.() ?? null)
}
