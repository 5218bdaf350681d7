import { type Client, createClient } from './client.ts'
import { connectBridge } from './connect-bridge.ts'
import type { HostBridge } from './host-bridge.ts'

let bridge: HostBridge | null = null
let client: Client | null = null

/** Returns this page's bridge. The first call creates it. */
export function getBridge(): HostBridge {
  bridge ??= connectBridge(window)
  return bridge
}

function getClient(): Client {
  client ??= createClient(getBridge())
  return client
}

/** Sends a request to the main process. Rejects with an `AppError` if the response is a failure. */
export const request: Client['request'] = (route, input) => getClient().request(route, input)

/** Listens to one kind of event from the main process. Returns a function that unsubscribes. */
export const subscribe: Client['subscribe'] = (event, listener) => getClient().subscribe(event, listener)
