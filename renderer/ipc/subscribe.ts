import type { Client } from './client.ts'
import { hostClient } from './host.ts'

/** Listens to one kind of event from main. Returns its own unsubscribe. */
export const subscribe: Client['subscribe'] = (event, listener) => hostClient().subscribe(event, listener)
