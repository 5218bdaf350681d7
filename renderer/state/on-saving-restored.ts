import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import { subscribe } from '../ipc/host.ts'

/**
 * Calls the listener each time the disk accepts changes again after a failure. Returns a function that
 * unsubscribes it.
 */
export function onSavingRestored(listener: () => void): () => void {
  return subscribe('notice', ({ id, text }) => {
    // An empty text removes the notice, and the main process removes it when saving works again.
    if (id === NOT_SAVED_NOTICE && text === '') listener()
  })
}
