import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** The note desk and the inbox. Opening a note reads its alerts. */
export function noteHandlers({
  notes,
  alerts,
  ports,
}: Services): Pick<Handlers, 'notes.get' | 'inbox.get' | 'inbox.read' | 'alerts.pause'> {
  return {
    'notes.get': async (asked) => {
      const note = notes.note(asked)
      // A note can be read and sent from a disk that takes no more.
      await alerts
        .readFollowUp(asked.key)
        .catch((error) => ports.log.error('An alert could not be marked as read', error))
      return note
    },
    'inbox.get': () => alerts.inbox(),
    'alerts.pause': async ({ pause }) => ({ until: await alerts.pause(pause) }),
    'inbox.read': ({ ids }) => alerts.read(ids),
  }
}
