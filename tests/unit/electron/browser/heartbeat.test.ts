import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { signIn, startTestHost } from '#tests/support/browser/test-host'
import { openPage } from '#tests/support/browser/test-page'

describe('channel: heartbeat', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
  afterEach(() => vi.useRealTimers())

  it('keeps a page that responds to pings, and disconnects one that does not', async () => {
    const host = await startTestHost()
    const alive = await openPage({ port: host.port, origin: host.origin, cookie: await signIn(host) })
    const unresponsive = await openPage({
      port: host.port,
      origin: host.origin,
      cookie: await signIn(host),
      autoPong: false,
    })
    for (let beat = 0; beat < 3; beat += 1) {
      vi.advanceTimersByTime(30_000)
      await alive.exchange('{"id":1,"route":"echo","input":1}')
    }
    expect(await unresponsive.closed).toMatchObject({ code: 1006 })
    expect(await alive.exchange('{"id":2,"route":"echo","input":2}')).toMatchObject({ id: 2 })
  })
})
