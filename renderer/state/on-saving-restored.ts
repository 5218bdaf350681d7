import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import { subscribe } from '../ipc/host.ts'

/** Calls the listener once the disk accepts changes again. Returns a function that unsubscribes. */
export function onSavingRestored(listener: () => void): () => void {
  return subscribe('notice', ({ id, text }) => {
    if (id === NOT_SAVED_NOTICE && text === '') listener()
  })
}
