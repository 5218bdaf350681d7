import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Every change: run, replanned and shown before it is acknowledged. */
export function commandHandlers({
  commands,
  changed,
}: Services): Pick<Handlers, 'commands.run' | 'history.undo' | 'history.redo'> {
  const after = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done
    // The answer does not wait for alerts: those are durable on their own.
    void changed()
    return result
  }
  return {
    'commands.run': (command) => after(commands.run(command)),
    'history.undo': () => after(commands.undo()),
    'history.redo': () => after(commands.redo()),
  }
}
