import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/**
 * Creates the handlers for changes. Each is saved, replanned and published to the
 * board before it is acknowledged.
 */
export function createCommandHandlers({
  commands,
  alerts,
  ports,
  refresh,
}: Services): Pick<Handlers, 'commands.run' | 'history.undo' | 'history.redo'> {
  const thenRefresh = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change
    // The response does not wait for alerts: those are durable on their own.
    void refresh()
    return result
  }
  return {
    'commands.run': async (command) => {
      const result = await thenRefresh(commands.run(command))
      // The user has seen what they snooze; what is done or skipped counts as read anyway.
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
