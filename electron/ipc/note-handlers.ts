import type { Services } from '../services/services.ts'
import type { Handlers } from './router.ts'

/** Creates the handlers for the note desk and the inbox. Opening a note marks its alerts as read. */
export function createNoteHandlers({
  notes,
  alerts,
  ports,
}: Services): Pick<Handlers, 'notes.get' | 'notes.setOpen' | 'inbox.get' | 'inbox.read' | 'alerts.pause'> {
  return {
    'notes.get': async (input) => {
      const note = notes.getNote(input)
      // The error is only logged, so that the user can read and send the note even if the disk cannot be
      // written.
      await alerts
        .markFollowUpRead(input.key)
        .catch((error) => ports.log.error('An alert could not be marked as read', error))
      return note
    },
    'notes.setOpen': ({ key, isOpen }) => {
      alerts.setNoteOpen(key, isOpen)
      return {}
    },
    'inbox.get': () => alerts.getInbox(),
    'alerts.pause': async ({ pause }) => ({ until: await alerts.pause(pause) }),
    'inbox.read': ({ ids }) => alerts.markRead(ids),
  }
}
