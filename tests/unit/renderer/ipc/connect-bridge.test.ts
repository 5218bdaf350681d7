import { describe, expect, it } from 'vitest'
import type { Bridge } from '#shared/ipc/bridge'
import { connectBridge } from '../../../../renderer/ipc/connect-bridge.ts'

describe('connectBridge', () => {
  it('takes the bridge of the preload where there is one, and is always connected', async () => {
    let unsubscribed = false
    const callback: Bridge = {
      request: async (route, input) => ({ ok: true, data: [route, input] }),
      subscribe: () => () => {
        unsubscribed = true
      },
    }
    const bridge = connectBridge({ callback, location: { host: 'callback' } })
    expect(await bridge.request('inbox.get', {})).toEqual({ ok: true, data: ['inbox.get', {}] })
    bridge.subscribe(() => undefined)()
    expect(unsubscribed).toBe(true)
    expect(bridge.connection()).toBe('connected')
    expect(bridge.onConnection(() => expect.unreachable())()).toBeUndefined()
  })
})
