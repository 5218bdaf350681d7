import { getBridge } from '../ipc/host.ts'

/** Calls the listener each time the page has its host again after a loss. Returns a function that unsubscribes. */
export function onReconnected(listener: () => void): () => void {
  const bridge = getBridge()
  const isLost = () => ['lost', 'stale'].includes(bridge.getConnection())
  let wasLost = isLost()
  return bridge.onConnectionChange((connection) => {
    if (isLost()) wasLost = true
    if (connection !== 'connected' || !wasLost) return
    wasLost = false
    listener()
  })
}
