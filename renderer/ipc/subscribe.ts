import type { Client } from './client.ts'
import { hostClient } from './host.ts'

/** Listens to one kind of event from the main process. Returns a function that unsubscribes. */
export const subscribe: Client['subscribe'] = (event, listener) => hostClient().subscribe(event, listener)
