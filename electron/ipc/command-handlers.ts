import type { Command } from '#shared/commands/commands'
import type { Services } from '../services/services.ts'
import { createZoneNotice } from '../services/zone-notice.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for changes. A change is durable and on the board before it is acknowledged. */
export function createCommandHandlers({
  commands,
  alerts,
  notices,
  ports,
  refresh,
}: Services): Pick<Handlers, 'commands.run' | 'history.undo' | 'history.redo'> {
  const thenRefresh = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change
    // Publishes the board at once. Alerts are not awaited, so that the response does not wait for their
    // delivery.
    void refresh()
    return result
  }
  return {
    'commands.run': async (command) => {
      const result = await thenRefresh(commands.run(command))
      const zoneNotice = createZoneNotice(command, process.versions.node)
      if (zoneNotice) notices.show(zoneNotice)
      // A snoozed follow-up was seen, so its alerts are read. Those of done or skipped ones count as read
      // anyway.
      for (const key of listSnoozedKeys(command))
        await alerts
          .markFollowUpRead(key)
          .catch((error) => ports.log.error('An alert could not be marked as read', error))
      return result
    },
    'history.undo': () => thenRefresh(commands.undo()),
    'history.redo': () => thenRefresh(commands.redo()),
  }
}

function listSnoozedKeys(command: Command): readonly string[] {
  if (command.type === 'snooze-follow-up') return [command.key]
  return command.type === 'snooze-follow-ups' ? command.keys : []
}
