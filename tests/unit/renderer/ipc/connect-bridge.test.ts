import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectBridge } from '#renderer/ipc/connect-bridge'
import type { Bridge } from '#shared/ipc/bridge'
import { aPageWithBlock } from '#tests/support/browser/page-with-block'

const block = JSON.stringify({ lastEventSeq: 3, responses: { 'board.get': { ok: true, data: 'at hand' } } })

/** A fake of the browser's WebSocket that opens and closes when the test dispatches the event. */
class FakeWebSocket extends EventTarget {
  static readonly all: FakeWebSocket[] = []
  readonly sent: string[] = []

  constructor(readonly url: string) {
    super()
    FakeWebSocket.all.push(this)
  }

  send(text: string) {
    this.sent.push(text)
  }

  receive(message: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))
  }
}

const urls = () => FakeWebSocket.all.map(({ url }) => url)
const aResponse = (id: number, data: unknown) => ({ id, envelope: { ok: true, data } })

function connect(text: string | null) {
  return connectBridge({
    location: { host: 'callback.test', pathname: '/folder/' },
    document: aPageWithBlock(text).document,
  })
}

describe('connectBridge: the desktop', () => {
  it('uses the bridge of the preload and is always connected', async () => {
    let unsubscribed = false
    const callback: Bridge = {
      request: async (route, input) => ({ ok: true, data: [route, input] }),
      subscribe: () => () => {
        unsubscribed = true
      },
    }
    const { document } = aPageWithBlock(null)
    const bridge = connectBridge({ callback, location: { host: 'callback', pathname: '/' }, document })
    expect(await bridge.request('inbox.get', {})).toEqual({ ok: true, data: ['inbox.get', {}] })
    bridge.subscribe(() => undefined)()
    expect(unsubscribed).toBe(true)
    expect(bridge.getConnection()).toBe('connected')
    expect(bridge.open()).toBeUndefined()
    expect(bridge.onConnectionChange(() => expect.unreachable())()).toBeUndefined()
  })
})

describe('connectBridge: the browser', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('WebSocket', FakeWebSocket)
    vi.stubGlobal('fetch', async () => ({ status: 200 }))
    FakeWebSocket.all.length = 0
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('returns embedded responses without a socket, and sends its event number when it opens one later', async () => {
    const bridge = connect(block)
    expect(await bridge.request('board.get', {})).toEqual({ ok: true, data: 'at hand' })
    vi.advanceTimersByTime(60_000)
    expect(urls()).toEqual([])
    bridge.open()
    expect(urls()).toEqual(['ws://callback.test/folder/channel?lastEventSeq=3'])
    expect(FakeWebSocket.all[0]?.sent).toEqual([])
  })

  it('sends the second request over the socket, which it opens at once', async () => {
    const bridge = connect(block)
    await bridge.request('board.get', {})
    const again = bridge.request('board.get', {})
    expect(urls()).toEqual(['ws://callback.test/folder/channel?lastEventSeq=3'])
    const [socket] = FakeWebSocket.all
    socket?.dispatchEvent(new Event('open'))
    expect(socket?.sent).toEqual(['{"id":1,"route":"board.get","input":{}}'])
    socket?.receive(aResponse(1, 'over the line'))
    expect(await again).toEqual({ ok: true, data: 'over the line' })
  })

  it('sends its event number only once, even when the first socket never opens', () => {
    connect(block).open()
    FakeWebSocket.all[0]?.dispatchEvent(new Event('close'))
    vi.advanceTimersToNextTimer()
    expect(urls()).toEqual([
      'ws://callback.test/folder/channel?lastEventSeq=3',
      'ws://callback.test/folder/channel',
    ])
  })

  it('opens the socket at once without embedded responses, and sends no event number', () => {
    connect(null)
    expect(urls()).toEqual(['ws://callback.test/folder/channel'])
  })

  it('sends nothing to a host that has not answered the challenge of a page with a secret', () => {
    const { document } = aPageWithBlock(null, 'a secret')
    const bridge = connectBridge({ location: { host: 'callback.test', pathname: '/folder/' }, document })
    expect(urls()[0]).toMatch(/^ws:\/\/callback\.test\/folder\/channel\?challenge=[0-9a-f]{32}$/)
    void bridge.request('board.get', {})
    const [socket] = FakeWebSocket.all
    socket?.dispatchEvent(new Event('open'))
    expect(socket?.sent).toEqual([])
    expect(bridge.getConnection()).toBe('connecting')
  })
})
