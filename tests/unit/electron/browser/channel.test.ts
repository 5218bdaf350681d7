import { describe, expect, it } from 'vitest'
import { REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import type { AppEvent } from '#shared/ipc/events'
import { signIn, startTestHost, type TestHost } from '#tests/support/browser/test-host'
import { openPage } from '#tests/support/browser/test-page'

const aNotice: AppEvent = { event: 'notice', data: { id: 'n1', kind: 'info', text: 'Hello' } }

async function aPage(host: TestHost) {
  return openPage({ port: host.port, origin: host.origin, cookie: await signIn(host) })
}

describe('channel: authorization', () => {
  it('accepts a page of this host with its cookie', async () => {
    const host = await startTestHost()
    const page = await aPage(host)
    expect(await page.exchange('{"id":1,"route":"echo","input":{"a":1}}')).toEqual({
      id: 1,
      envelope: { ok: true, data: { a: 1 } },
    })
  })

  it('refuses a page without a cookie or with a wrong or stale one', async () => {
    const { port, origin } = await startTestHost()
    await expect(openPage({ port, origin })).rejects.toThrow('status 401')
    await expect(openPage({ port, origin, cookie: `callback-${port}=stale` })).rejects.toThrow('status 401')
  })

  it('refuses a foreign or missing Origin', async () => {
    const host = await startTestHost()
    const { port } = host
    const cookie = await signIn(host)
    await expect(openPage({ port, cookie, origin: 'https://example.com' })).rejects.toThrow('status 403')
    await expect(openPage({ port, cookie })).rejects.toThrow('status 403')
  })

  it('refuses a foreign Host', async () => {
    const host = await startTestHost()
    const { port, origin } = host
    const cookie = await signIn(host)
    await expect(openPage({ port, cookie, origin, host: 'example.com' })).rejects.toThrow('status 403')
  })

  it('exists only at its path', async () => {
    const host = await startTestHost()
    const { port, origin } = host
    const cookie = await signIn(host)
    await expect(openPage({ port, cookie, origin, path: '/' })).rejects.toThrow('status 404')
  })
})

describe('channel: requests', () => {
  it('forwards an error of the app', async () => {
    const page = await aPage(await startTestHost())
    expect(await page.exchange('{"id":7,"route":"cards.burn","input":{}}')).toMatchObject({
      id: 7,
      envelope: { ok: false, error: { code: 'unknown-route' } },
    })
  })

  it('responds to each request with its id, in the order in which they finish', async () => {
    const host = await startTestHost()
    const page = await aPage(host)
    page.send('{"id":1,"route":"slow","input":"first"}')
    expect(await page.exchange('{"id":2,"route":"echo","input":"second"}')).toMatchObject({ id: 2 })
    host.app.release()
    expect(await page.next()).toEqual({ id: 1, envelope: { ok: true, data: 'first' } })
  })

  it('responds to a malformed request that has an id', async () => {
    const host = await startTestHost()
    const page = await aPage(host)
    for (const text of [
      '{"id":3}',
      '{"id":3,"route":4,"input":{}}',
      '{"id":3,"route":"echo","input":1,"more":1}',
    ])
      expect(await page.exchange(text)).toEqual({
        id: 3,
        envelope: {
          ok: false,
          error: {
            code: 'malformed-request',
            message: 'This page is from another version of Callback. Reload it.',
            data: {},
          },
        },
      })
    expect(host.app.calls).toEqual([])
  })

  it('closes the connection on a message without an id, and keeps serving others', async () => {
    const host = await startTestHost()
    for (const text of [
      '',
      'no json',
      '[]',
      'null',
      '{"route":"echo"}',
      '{"id":"1","route":"echo"}',
      '{"id":-1}',
    ]) {
      const page = await aPage(host)
      page.send(text)
      expect(await page.closed).toEqual({ code: 1008, reason: 'A request needs an id' })
    }
    expect(await (await aPage(host)).exchange('{"id":1,"route":"echo","input":1}')).toMatchObject({ id: 1 })
  })

  it('closes the connection on a message over the limit, and accepts one just under it', async () => {
    const host = await startTestHost()
    const frame = '{"id":1,"route":"echo","input":""}'
    const text = (bytes: number) => frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`)
    const page = await aPage(host)
    expect(await page.exchange(text(REQUEST_MAX_BYTES))).toMatchObject({ id: 1, envelope: { ok: true } })
    page.send(text(REQUEST_MAX_BYTES + 1))
    expect(await page.closed).toMatchObject({ code: 1009 })
    expect(host.app.calls).toEqual(['echo'])
  })
})

describe('channel: events', () => {
  it('sends an event to every page', async () => {
    const host = await startTestHost()
    const pages = [await aPage(host), await aPage(host)]
    host.app.publish(aNotice)
    for (const page of pages) expect(await page.next()).toEqual(aNotice)
  })

  it('sends an alert of the app to the pages', async () => {
    const host = await startTestHost()
    const page = await aPage(host)
    host.ports.notifier.show({
      title: 'Check in',
      body: 'Day 7',
      target: { key: 'k', cardId: 'c' },
      hasNote: true,
    })
    expect(await page.next()).toEqual({
      event: 'page.notify',
      data: { title: 'Check in', body: 'Day 7', key: 'k', cardId: 'c' },
    })
    host.ports.notifier.show({ title: '3 follow-ups are due', body: '', target: null, hasNote: false })
    expect(await page.next()).toMatchObject({ data: { key: null, cardId: null } })
  })
})

describe('channel: close', () => {
  it('responds to requests in progress before the app stops, and refuses new ones', async () => {
    const host = await startTestHost()
    const page = await aPage(host)
    page.send('{"id":1,"route":"slow","input":"saved"}')
    await expect.poll(() => host.app.calls).toEqual(['slow'])
    const stopped = host.stop()
    expect(await page.exchange('{"id":2,"route":"echo","input":"late"}')).toMatchObject({
      id: 2,
      envelope: { ok: false, error: { code: 'disconnected' } },
    })
    expect(host.app.calls).toEqual(['slow'])
    host.app.release()
    expect(await page.next()).toEqual({ id: 1, envelope: { ok: true, data: 'saved' } })
    await stopped
    expect(host.app.calls).toEqual(['slow', '(stop)'])
    expect(await page.closed).toEqual({ code: 1001, reason: 'Callback has stopped' })
  })
})

describe('channel: missed events', () => {
  const missed = { event: 'events.missed', data: {} }

  /** Connects a page with this query, publishes an event, and returns the first message the page receives. */
  async function firstMessage(host: TestHost, query: string) {
    const { port, origin } = host
    const page = await openPage({ port, origin, cookie: await signIn(host), path: `/channel${query}` })
    host.app.publish(aNotice)
    return page.next()
  }

  it('sends only new events when the page missed none', async () => {
    const host = await startTestHost()
    expect(await firstMessage(host, '?lastEventSeq=0')).toEqual(aNotice)
    expect(await firstMessage(host, '?lastEventSeq=1')).toEqual(aNotice)
  })

  it('first sends events.missed when the page missed an event', async () => {
    const host = await startTestHost()
    host.app.publish(aNotice)
    expect(await firstMessage(host, '?lastEventSeq=0')).toEqual(missed)
  })

  it('counts events published without any page connected, and its own notifications', async () => {
    const host = await startTestHost()
    host.app.publish(aNotice)
    host.app.publish(aNotice)
    expect(await firstMessage(host, '?lastEventSeq=1')).toEqual(missed)
    host.ports.notifier.show({ title: 'Due', body: '', target: null } as never)
    expect(await firstMessage(host, '?lastEventSeq=3')).toEqual(missed)
  })

  it.each([
    '',
    '?lastEventSeq=',
    '?lastEventSeq=-1',
    '?lastEventSeq=0.5',
    '?lastEventSeq=all',
    '?lastEventSeq=1e3',
    `?lastEventSeq=${'9'.repeat(40)}`,
    '?other=0',
  ])('ignores an invalid sequence number: %s', async (query) => {
    const host = await startTestHost()
    host.app.publish(aNotice)
    expect(await firstMessage(host, query)).toEqual(aNotice)
  })
})
