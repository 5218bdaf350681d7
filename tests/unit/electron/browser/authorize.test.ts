import { describe, expect, it } from 'vitest'
import { KEY_LIFE_MS } from '#electron/browser/one-time-keys'
import { postKey, readSentence, readSessionCookie, sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost, type TestHost } from '#tests/support/browser/test-host'
import { openPage } from '#tests/support/browser/test-page'

const usedSentence =
  'This link was already opened, perhaps by someone else, so that browser can no longer use Callback. ' +
  'Open the new link just printed in the terminal.'

/** Returns the key in the link printed last. */
const getKey = (host: TestHost) => new URL(host.address()).searchParams.get('key') ?? ''
const listLinks = (host: TestHost) => host.printed.filter((line) => line.startsWith('Callback is at '))
const requestWithCookie = ({ port }: TestHost, cookie: string) =>
  sendRequest({ port, method: 'HEAD', headers: { cookie } })

describe('authorize: a link that is opened twice', () => {
  it('ends the access of the first browser, and refuses the second', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    const first = await signIn(host)
    expect((await requestWithCookie(host, first)).status).toBe(200)
    const second = await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(second.status).toBe(401)
    expect(readSentence(second)).toBe(usedSentence)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect((await requestWithCookie(host, first)).status).toBe(401)
  })

  it('explains to the first browser why it lost its access', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    const cookie = await signIn(host)
    await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(readSentence(await sendRequest({ port: host.port, headers: { cookie } }))).toMatch(
      /^The link that let this browser in was opened a second time, /,
    )
  })

  it('closes the channel of the first browser and refuses to open it again, but not those of others', async () => {
    const host = await startTestHost()
    const { port, origin } = host
    const key = getKey(host)
    const cookie = await signIn(host)
    const page = await openPage({ port, origin, cookie })
    const other = await openPage({ port, origin, cookie: await signIn(host) })
    await sendRequest({ port, path: `/?key=${key}` })
    await page.closed
    await expect(openPage({ port, origin, cookie })).rejects.toThrow('status 401')
    expect(await other.exchange('{"id":1,"route":"echo","input":1}')).toMatchObject({ id: 1 })
  })

  it('reports it to the user at once, and prints a new link that works', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    await signIn(host)
    await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(host.printed.slice(2)).toEqual([
      expect.stringMatching(
        /^The link opened by an unknown program at \d\d:\d\d was opened a second time\. /,
      ),
      `Callback is at ${host.address()}`,
    ])
    expect(await signIn(host)).not.toBe('')
  })

  it('reports it only once, however often the link is tried', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    await signIn(host)
    for (let i = 0; i < 5; i += 1) await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(host.printed.filter((line) => line.startsWith('The link opened'))).toHaveLength(1)
    expect(listLinks(host)).toHaveLength(2)
  })

  it('ends no access if the same browser opens the link again', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    const cookie = await signIn(host)
    const again = await sendRequest({ port: host.port, path: `/?key=${key}`, headers: { cookie } })
    expect(again.status).toBe(303)
    expect((await requestWithCookie(host, cookie)).status).toBe(200)
    expect(host.printed).toHaveLength(2)
  })

  it('retries from its own page before it ends an access, because a cross-site request has no strict cookie', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    const cookie = await signIn(host)
    const headers = { 'sec-fetch-site': 'cross-site' }
    const crossSite = await sendRequest({ port: host.port, path: `/?key=${key}`, headers })
    expect(crossSite.status).toBe(200)
    const again = `<meta http-equiv="refresh" content="0;url=${host.names.folder}?key=${key}">`
    expect(crossSite.body).toContain(again)
    expect((await requestWithCookie(host, cookie)).status).toBe(200)
    const posted = await postKey({ port: host.port, key })
    expect(posted.body).toContain(again)
    expect((await requestWithCookie(host, cookie)).status).toBe(200)
  })

  it('ends no access on a HEAD request', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    const cookie = await signIn(host)
    expect((await sendRequest({ port: host.port, path: `/?key=${key}`, method: 'HEAD' })).status).toBe(401)
    expect((await requestWithCookie(host, cookie)).status).toBe(200)
  })
})

describe('authorize: a link that has expired', () => {
  it('refuses the key with a reason, and prints a new link', async () => {
    let now = 1_800_000_000_000
    const host = await startTestHost({ now: () => now })
    const key = getKey(host)
    now += KEY_LIFE_MS
    for (const response of [
      await sendRequest({ port: host.port, path: `/?key=${key}` }),
      await postKey({ port: host.port, key }),
    ]) {
      expect(response.status).toBe(401)
      expect(response.headers['set-cookie']).toBeUndefined()
      expect(readSentence(response)).toBe(
        'This link has expired. Open the new one just printed in the terminal.',
      )
    }
    expect(listLinks(host)).toHaveLength(2)
    expect(listLinks(host)[1]).toBe(`Callback is at ${host.address()}`)
    expect(getKey(host)).not.toBe(key)
  })
})

describe('authorize: a key from the form in a file', () => {
  it('accepts a page without an origin, and leads to the app', async () => {
    const host = await startTestHost()
    const response = await postKey({ port: host.port, key: getKey(host) })
    expect(response.status).toBe(200)
    expect(response.body).toContain(`"app":"${host.origin}${host.names.folder}"`)
    expect((await requestWithCookie(host, readSessionCookie(response))).status).toBe(200)
  })

  it('accepts a browser that does not say which site it comes from', async () => {
    const host = await startTestHost()
    const response = await postKey({
      port: host.port,
      key: getKey(host),
      headers: { 'sec-fetch-site': 'none' },
    })
    expect((await requestWithCookie(host, readSessionCookie(response))).status).toBe(200)
  })

  it('is refused from another site, for another host and at another path', async () => {
    const host = await startTestHost()
    const key = getKey(host)
    const statuses = []
    for (const attempt of [
      { headers: { origin: 'https://example.com' } },
      { headers: { host: 'example.com' } },
      { path: '/index.html' },
      { path: '/channel' },
    ])
      statuses.push((await postKey({ port: host.port, key, ...attempt })).status)
    expect(statuses).toEqual([403, 403, 405, 405])
    expect(host.printed).toHaveLength(1)
    expect((await postKey({ port: host.port, key })).status).toBe(200)
  })

  it('is refused when it is wrong, and is not echoed in the page', async () => {
    const { port } = await startTestHost()
    const response = await postKey({ port, key: 'wrong"><script>' })
    expect(response.status).toBe(401)
    expect(response.body).not.toContain('<script>')
  })

  it('is refused with any other method', async () => {
    const host = await startTestHost()
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const body = `key=${getKey(host)}`
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
      }
      expect((await sendRequest({ port: host.port, method, headers, body })).status).toBe(405)
    }
  })
})
