import type { Command } from '#shared/commands/commands'
import type { Notice } from '#shared/ipc/host-view'
import { toEpoch } from '#shared/time/instant'
import { parseLocalStart } from '#shared/time/local-start'
import { formatZoneCity } from '#shared/time/zone-renames'

/**
 * Creates the notice that page and host have zone data of different ages. Saving an interview shows it: the
 * page sends the wall time that was entered and the instant it computed from it. Returns null if the host
 * computes the same instant.
 */
export function createZoneNotice(command: Command, nodeVersion: string): Notice | null {
  if (command.type !== 'save-interview' || !command.localStart || command.zone === null) return null
  const { start, localStart, zone } = command
  if (parseLocalStart(localStart, zone) === toEpoch(start)) return null
  const text = `Your browser and Callback disagree about the time in ${formatZoneCity(zone)}, so one of them has old time zone data. The interview stays at the time you entered. Update your browser and Node.js (this is ${nodeVersion}), then start Callback again.`
  return { id: 'zone-data', kind: 'warning', text }
}
