import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import { subscribe } from '../ipc/subscribe.ts'

/** Listens for the disk taking changes again. Returns its own unsubscribe. */
export function onSavable(listener: () => void): () => void {
  return subscribe('notice', ({ id, text }) => {
    if (id === NOT_SAVED_NOTICE && text === '') listener()
  })
}
