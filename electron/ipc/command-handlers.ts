import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Every change: run, replanned and shown before it is acknowledged. */
export function commandHandlers({
  commands,
  alerts,
  ports,
  changed,
}: Services): Pick<Handlers, 'commands.run' | 'history.undo' | 'history.redo'> {
  const after = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done
    // The answer does not wait for alerts: those are durable on their own.
    void changed()
    return result
  }
  return {
    'commands.run': async (command) => {
      const done = await after(commands.run(command))
      // What is put off was seen; what is done or skipped counts as read by itself.
      if (command.type === 'snooze-follow-up')
        await alerts
          .readFollowUp(command.key)
          .catch((error) => ports.log.error('An alert could not be marked as read', error))
      return done
    },
    'history.undo': () => after(commands.undo()),
    'history.redo': () => after(commands.redo()),
  }
}
