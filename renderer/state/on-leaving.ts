import { subscribe } from '../ipc/subscribe.ts'
import { createLeaving } from './create-leaving.ts'

/** Listens for this page being left. Returns its own unsubscribe. */
export const onLeaving = createLeaving({ page: () => ({ window, document }), subscribe })
