import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for changes. A change is durable and on the board before it is acknowledged. */
export function createCommandHandlers({
  commands,
  alerts,
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
      // A snoozed follow-up was seen, so its alerts are read. Those of done or skipped ones count as read
      // anyway.
      if (command.type === 'snooze-follow-up')
        await alerts
          .markFollowUpRead(command.key)
          .catch((error) => ports.log.error('An alert could not be marked as read', error))
      return result
    },
    'history.undo': () => thenRefresh(commands.undo()),
    'history.redo': () => thenRefresh(commands.redo()),
  }
}
