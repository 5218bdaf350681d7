import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  readEnterPath,
  readSentence,
  readSessionCookie,
  sendRequest,
} from '#tests/support/browser/send-request'
import { signIn, startTestHost, type TestHost } from '#tests/support/browser/test-host'
import { openPage } from '#tests/support/browser/test-page'

const openEntry = (host: TestHost) => {
  const { search } = new URL(host.address())
  return sendRequest({ port: host.port, path: `/${search}` })
}
const enter = (host: TestHost, path: string) => sendRequest({ port: host.port, exact: true, path })

describe('browser host: a program on another port', () => {
  it('is sent no cookie, because every cookie belongs to a folder that only this host and its pages know', async () => {
    const host = await startTestHost()
    const entry = await openEntry(host)
    for (const response of [entry, await enter(host, readEnterPath(entry))])
      expect(response.headers['set-cookie']?.[0]).toContain(`; Path=${host.names.folder}`)
    const next = await startTestHost()
    expect(next.names.folder).not.toBe(host.names.folder)
    expect(next.names.entry).not.toBe(host.names.entry)
    expect(next.origin.replace(/:\d+$/, '')).toBe(host.origin.replace(/:\d+$/, ''))
  })

  it('learns neither folder nor key from the addresses without them', async () => {
    const host = await startTestHost()
    const { port, names } = host
    const requests = [
      { exact: true, path: '/' },
      { exact: true, path: '/keep' },
      { exact: true, path: '/', at: 'entry' as const },
      { exact: true, path: '/index.html' },
      { exact: true, path: '/wrong-folder/' },
    ]
    for (const request of requests) {
      const text = JSON.stringify(await sendRequest({ port, ...request }))
      expect(text).not.toContain(names.folder.slice(1, -1))
      expect(text).not.toContain('key=')
    }
  })

  it('can use no cookie outside of the folder, nor the cookie of an earlier run', async () => {
    const host = await startTestHost()
    const cookie = await signIn(host)
    const { port } = host
    const outside = await sendRequest({ port, exact: true, path: '/index.html', headers: { cookie } })
    expect(outside.status).toBe(404)
    await host.stop()
    const next = await startTestHost({ port })
    const replayed = await sendRequest({ port: next.port, headers: { cookie } })
    expect(replayed.status).toBe(401)
    expect(replayed.body).not.toContain('The app')
  })
})

describe('browser host: the ticket', () => {
  it('works once, with the method GET, at the app', async () => {
    const host = await startTestHost()
    const { port } = host
    const path = readEnterPath(await openEntry(host))
    const attempts = [
      { method: 'HEAD' },
      { method: 'POST' },
      { at: 'entry' as const },
      { headers: { host: 'localhost' } },
      { headers: { origin: 'https://example.com' } },
    ]
    for (const attempt of attempts) {
      const refused = await sendRequest({ port, exact: true, path, ...attempt })
      expect(refused.status).toBeGreaterThanOrEqual(401)
      expect(refused.headers['set-cookie']).toBeUndefined()
    }
    expect((await enter(host, path)).status).toBe(200)
    expect((await enter(host, path)).status).toBe(401)
    expect((await enter(host, `${host.names.folder}enter?ticket=wrong`)).status).toBe(401)
  })

  it('does not work once the access has ended', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    const entry = await openEntry(host)
    await sendRequest({ port: host.port, path: `/${search}` })
    expect((await enter(host, readEnterPath(entry))).status).toBe(401)
  })

  it('is issued again to a browser that did not reach the app, which ends the one before', async () => {
    const host = await startTestHost()
    const entry = await openEntry(host)
    const headers = { cookie: readSessionCookie(entry) }
    const again = await sendRequest({ port: host.port, at: 'entry', headers })
    expect(again.status).toBe(200)
    expect((await enter(host, readEnterPath(entry))).status).toBe(401)
    expect((await enter(host, readEnterPath(again))).status).toBe(200)
    const entered = await sendRequest({ port: host.port, at: 'entry', headers })
    expect(entered.status).toBe(303)
    expect(entered.headers.location).toBe(host.origin + host.names.folder)
  })
})

describe('browser host: a service worker of an earlier program', () => {
  it('is removed with everything stored for the app’s origin before the app opens, but cookies stay', async () => {
    const host = await startTestHost()
    const entered = await enter(host, readEnterPath(await openEntry(host)))
    expect(entered.headers['clear-site-data']).toBe('"cache", "storage"')
    expect(entered.headers['set-cookie']).toHaveLength(1)
    const headers = { cookie: readSessionCookie(entered) }
    const page = await sendRequest({ port: host.port, headers })
    expect(page.status).toBe(200)
    // Later responses must not take away what the app itself has stored.
    expect(page.headers['clear-site-data']).toBeUndefined()
  })

  it('cannot be installed or renewed, whatever it asks for', async () => {
    const host = await startTestHost()
    const headers = { cookie: await signIn(host), 'service-worker': 'script' }
    const requests = [
      { path: '/assets/index-Ab3_d-9x.js' },
      { path: '/' },
      { exact: true, path: '/worker.js' },
      { exact: true, path: '/keep' },
      { at: 'entry' as const },
    ]
    for (const request of requests) {
      const response = await sendRequest({ port: host.port, headers, ...request })
      expect(response.status).toBe(403)
      expect(readSentence(response)).toBe('Callback has no service worker.')
    }
  })

  it('gets no key, because the key is handed over at a name that no program had before', async () => {
    const host = await startTestHost()
    expect(new URL(host.address()).host).toBe(host.names.entry)
    const { search } = new URL(host.address())
    // At the app a key is never read.
    expect((await sendRequest({ port: host.port, at: 'app', path: `/${search}` })).status).toBe(401)
    expect((await openEntry(host)).status).toBe(200)
  })
})

/** Starts a host whose page has a head, as the built page has. */
async function aHostWithHead(): Promise<TestHost> {
  const host = await startTestHost()
  const html = '<!doctype html><html lang="en"><head></head><body><div id="app"></div></body></html>'
  writeFileSync(join(host.rendererFolder, 'index.html'), html)
  return host
}

describe('browser host: a page that asks for a proof', () => {
  it('gets the answer to its challenge first, made with the secret in its head', async () => {
    const host = await aHostWithHead()
    const { port, origin } = host
    const cookie = await signIn(host)
    const { body } = await sendRequest({ port, headers: { cookie } })
    const secret = /<meta name="callback-proof" content="([\w-]{43})">/.exec(body)?.[1] ?? ''
    const path = '/channel?challenge=0123456789abcdef&lastEventSeq=7'
    const page = await openPage({ port, origin, cookie, path })
    expect(await page.next()).toEqual({
      proof: createHmac('sha256', secret).update('0123456789abcdef').digest('hex'),
    })
    expect(await page.next()).toMatchObject({ event: 'events.missed' })
  })

  it('gets another secret in another browser', async () => {
    const host = await aHostWithHead()
    const readSecret = async () => {
      const { body } = await sendRequest({ port: host.port, headers: { cookie: await signIn(host) } })
      return /name="callback-proof" content="([^"]+)"/.exec(body)?.[1]
    }
    expect(await readSecret()).not.toBe(await readSecret())
  })

  it('gets no answer to a malformed challenge', async () => {
    const host = await aHostWithHead()
    const { port, origin } = host
    const cookie = await signIn(host)
    for (const challenge of ['', 'short', 'x'.repeat(65), '%00'.repeat(16)]) {
      const page = await openPage({ port, origin, cookie, path: `/channel?challenge=${challenge}` })
      expect(await page.exchange('{"id":1,"route":"echo","input":1}')).toMatchObject({ id: 1 })
    }
  })
})

describe('browser host: the features of a page', () => {
  it('are denied with every response, except writing to the clipboard', async () => {
    const host = await startTestHost()
    const headers = { cookie: await signIn(host) }
    const requests = [
      { headers },
      { path: '/nothing', headers },
      {},
      { at: 'entry' as const },
      { headers: { host: 'example.com' } },
      { exact: true, path: '/keep' },
    ]
    for (const request of requests) {
      const policy = (await sendRequest({ port: host.port, ...request })).headers['permissions-policy']
      for (const part of ['camera=()', 'microphone=()', 'geolocation=()', 'usb=()', 'clipboard-write=(self)'])
        expect(String(policy).split(', ')).toContain(part)
    }
  })
})
