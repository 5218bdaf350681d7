import { type Client, createClient } from './client.ts'
import { connectBridge } from './connect-bridge.ts'
import type { HostBridge } from './host-bridge.ts'

let bridge: HostBridge | null = null
let client: Client | null = null

/** Returns this page's bridge and connects it on the first call. */
export function hostBridge(): HostBridge {
  bridge ??= connectBridge(window)
  return bridge
}

/** Returns the typed contract over this page's bridge. */
export function hostClient(): Client {
  client ??= createClient(hostBridge())
  return client
}
