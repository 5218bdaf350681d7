import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSocketBridge, type SocketEvents } from '#renderer/ipc/socket-bridge'
import type { AppEvent } from '#shared/ipc/events'
import { createTestBridge } from '#tests/support/browser/test-bridge'
import { signIn, startTestHost } from '#tests/support/browser/test-host'

const disconnected = { ok: false, error: { code: 'disconnected' } }
const aNotice: AppEvent = { event: 'notice', data: { id: 'n1', kind: 'info', text: 'Hello' } }

async function aBridge() {
  const host = await startTestHost()
  const cookie = await signIn(host)
  return { host, cookie, bridge: createTestBridge({ port: host.port, cookie }) }
}

describe('createSocketBridge: requests', () => {
  it('holds requests until the socket is open', async () => {
    const { bridge } = await aBridge()
    expect(bridge.getConnection()).toBe('connecting')
    const responses = await Promise.all([bridge.request('echo', 'one'), bridge.request('echo', { two: 2 })])
    expect(responses).toEqual([
      { ok: true, data: 'one' },
      { ok: true, data: { two: 2 } },
    ])
    expect(bridge.states).toEqual(['connected'])
  })

  it('resolves each request with its own response', async () => {
    const { host, bridge } = await aBridge()
    const slow = bridge.request('slow', 'first')
    expect(await bridge.request('echo', 'second')).toEqual({ ok: true, data: 'second' })
    host.app.release()
    expect(await slow).toEqual({ ok: true, data: 'first' })
  })

  it('refuses a request that is too long for the host, without sending it', async () => {
    const { host, bridge } = await aBridge()
    expect(await bridge.request('echo', '…'.repeat(400_000))).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        message: 'That’s too much text at once. Shorten it and try again.',
      },
    })
    expect(await bridge.request('echo', 1)).toEqual({ ok: true, data: 1 })
    expect(host.app.calls).toEqual(['echo'])
  })

  it('resolves a pending request as disconnected when the socket closes, and never sends it again', async () => {
    const { host, bridge } = await aBridge()
    const slow = bridge.request('slow', 1)
    await expect.poll(() => host.app.calls).toEqual(['slow'])
    bridge.cut()
    expect(await slow).toMatchObject(disconnected)
    await expect.poll(bridge.getConnection).toBe('connected')
    await bridge.request('echo', 2)
    expect(host.app.calls).toEqual(['slow', 'echo'])
  })

  it('resolves requests as disconnected when the host is stopped', async () => {
    const { host, bridge } = await aBridge()
    await bridge.request('echo', 1)
    await host.stop()
    const response = await bridge.request('echo', 2)
    expect(response).toMatchObject({
      ...disconnected,
      error: {
        message:
          'Callback has stopped or can’t be reached. Start it again. Your last change may not be saved.',
      },
    })
  })
})

describe('createSocketBridge: events', () => {
  it('calls listeners until they unsubscribe', async () => {
    const { host, bridge } = await aBridge()
    const received: AppEvent[] = []
    const unsubscribe = bridge.subscribe((event) => received.push(event))
    await bridge.request('echo', 1)
    host.app.publish(aNotice)
    await bridge.request('echo', 2)
    expect(received).toEqual([aNotice])
    unsubscribe()
    host.app.publish(aNotice)
    await bridge.request('echo', 3)
    expect(received).toHaveLength(1)
  })
})

describe('createSocketBridge: reconnecting', () => {
  it('reconnects after the socket closes, and reports both states', async () => {
    const { bridge } = await aBridge()
    await bridge.request('echo', 1)
    bridge.cut()
    await expect.poll(() => bridge.states).toEqual(['connected', 'lost', 'connected'])
  })

  it('reconnects at once for a new request', async () => {
    const { bridge } = await aBridge()
    await bridge.request('echo', 1)
    bridge.cut()
    await expect.poll(bridge.getConnection).toBe('lost')
    const requestedAt = performance.now()
    expect(await bridge.request('echo', 2)).toEqual({ ok: true, data: 2 })
    expect(performance.now() - requestedAt).toBeLessThan(200)
  })

  it('stays lost while the host is away', async () => {
    const { host, bridge } = await aBridge()
    await bridge.request('echo', 1)
    await host.stop()
    await bridge.request('echo', 2)
    await bridge.request('echo', 3)
    expect(bridge.states).toEqual(['connected', 'lost'])
  })

  it('is stale when the host was restarted, until its new address is opened', async () => {
    const { host, bridge } = await aBridge()
    await bridge.request('echo', 1)
    await host.stop()
    const again = await startTestHost({ port: host.port })
    await expect.poll(bridge.getConnection).toBe('stale')
    expect(await bridge.request('echo', 2)).toMatchObject(disconnected)
    expect(bridge.states).toEqual(['connected', 'lost', 'stale'])
    expect(again.printed).toHaveLength(1)
  })
})

describe('createSocketBridge: waiting', () => {
  afterEach(() => vi.useRealTimers())

  it('waits longer after each failure, up to five seconds, and starts over after connecting', () => {
    vi.useFakeTimers()
    const sockets: SocketEvents[] = []
    const openedAt: number[] = []
    createSocketBridge({
      connectsImmediately: true,
      openSocket: (events) => {
        sockets.push(events)
        openedAt.push(Date.now())
        return { send: () => undefined }
      },
      isUnauthorized: async () => false,
    })
    vi.advanceTimersByTime(0)
    const waitsAfter = (count: number) => {
      const from = openedAt.length - 1
      for (let i = 0; i < count; i += 1) {
        sockets.at(-1)?.onClose()
        vi.advanceTimersToNextTimer()
      }
      return openedAt.slice(from + 1).map((at, index) => at - (openedAt[from + index] ?? 0))
    }
    expect(waitsAfter(7)).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000])
    sockets.at(-1)?.onOpen()
    expect(waitsAfter(2)).toEqual([250, 500])
  })

  /** Creates a bridge that waits for `open`, with the sockets it opens and the texts it sends. */
  function aWaitingBridge() {
    vi.useFakeTimers()
    const sockets: SocketEvents[] = []
    const sent: string[] = []
    const open = (events: SocketEvents) => {
      sockets.push(events)
      return { send: (text: string) => void sent.push(text) }
    }
    const bridge = createSocketBridge({
      connectsImmediately: false,
      openSocket: open,
      isUnauthorized: async () => false,
    })
    return { bridge, sockets, sent }
  }

  it('opens its socket when `open` is called, and not before', () => {
    const { bridge, sockets } = aWaitingBridge()
    vi.advanceTimersByTime(60_000)
    expect(sockets).toHaveLength(0)
    expect(bridge.getConnection()).toBe('connecting')
    bridge.open()
    expect(sockets).toHaveLength(1)
    bridge.open()
    expect(sockets).toHaveLength(1)
  })

  it('opens one socket for the first request and no second one', () => {
    const { bridge, sockets, sent } = aWaitingBridge()
    void bridge.request('echo', 1)
    expect(sockets).toHaveLength(1)
    void bridge.request('echo', 2)
    vi.advanceTimersByTime(5_000)
    expect(sockets).toHaveLength(1)
    sockets[0]?.onOpen()
    expect(sent).toHaveLength(2)
  })
})
