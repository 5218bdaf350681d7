import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectBridge } from '#renderer/ipc/connect-bridge'
import type { Bridge } from '#shared/ipc/bridge'
import { aPageWithBlock } from '#tests/support/browser/page-with-block'

const block = JSON.stringify({ told: 3, answers: { 'board.get': { ok: true, data: 'at hand' } } })

/** Stands in for the browser's: it opens and closes when the test says so. */
class AWebSocket extends EventTarget {
  static readonly all: AWebSocket[] = []
  readonly sent: string[] = []

  constructor(readonly url: string) {
    super()
    AWebSocket.all.push(this)
  }

  send(text: string) {
    this.sent.push(text)
  }

  say(message: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))
  }
}

const urls = () => AWebSocket.all.map(({ url }) => url)
const answered = (id: number, data: unknown) => ({ id, envelope: { ok: true, data } })

function connect(text: string | null) {
  return connectBridge({ location: { host: 'callback.test' }, document: aPageWithBlock(text).document })
}

describe('connectBridge: the desktop', () => {
  it('takes the bridge of the preload where there is one, and is always connected', async () => {
    let unsubscribed = false
    const callback: Bridge = {
      request: async (route, input) => ({ ok: true, data: [route, input] }),
      subscribe: () => () => {
        unsubscribed = true
      },
    }
    const { document } = aPageWithBlock(null)
    const bridge = connectBridge({ callback, location: { host: 'callback' }, document })
    expect(await bridge.request('inbox.get', {})).toEqual({ ok: true, data: ['inbox.get', {}] })
    bridge.subscribe(() => undefined)()
    expect(unsubscribed).toBe(true)
    expect(bridge.connection()).toBe('connected')
    expect(bridge.open()).toBeUndefined()
    expect(bridge.onConnection(() => expect.unreachable())()).toBeUndefined()
  })
})

describe('connectBridge: the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('WebSocket', AWebSocket)
    vi.stubGlobal('fetch', async () => ({ status: 200 }))
    AWebSocket.all.length = 0
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('gives what is at hand without a line, and says what it heard when it opens one later', async () => {
    const bridge = connect(block)
    expect(await bridge.request('board.get', {})).toEqual({ ok: true, data: 'at hand' })
    vi.advanceTimersByTime(60_000)
    expect(urls()).toEqual([])
    bridge.open()
    expect(urls()).toEqual(['ws://callback.test/channel?heard=3'])
    expect(AWebSocket.all[0]?.sent).toEqual([])
  })

  it('asks over the line from the second time on, without waiting', async () => {
    const bridge = connect(block)
    await bridge.request('board.get', {})
    const again = bridge.request('board.get', {})
    expect(urls()).toEqual(['ws://callback.test/channel?heard=3'])
    const [socket] = AWebSocket.all
    socket?.dispatchEvent(new Event('open'))
    expect(socket?.sent).toEqual(['{"id":1,"route":"board.get","input":{}}'])
    socket?.say(answered(1, 'over the line'))
    expect(await again).toEqual({ ok: true, data: 'over the line' })
  })

  it('does not say what it heard a second time, even when the first line never opened', () => {
    connect(block).open()
    AWebSocket.all[0]?.dispatchEvent(new Event('close'))
    vi.advanceTimersToNextTimer()
    expect(urls()).toEqual(['ws://callback.test/channel?heard=3', 'ws://callback.test/channel'])
  })

  it('opens the line at once where nothing is at hand, and says nothing of what it heard', () => {
    connect(null)
    expect(urls()).toEqual(['ws://callback.test/channel'])
  })
})
