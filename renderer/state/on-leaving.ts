import { subscribe } from '../ipc/subscribe.ts'
import { createLeaving } from './create-leaving.ts'

/** Listens to this page being hidden or ended. Returns a function that unsubscribes. */
export const onLeaving = createLeaving({ page: () => ({ window, document }), subscribe })
