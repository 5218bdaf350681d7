import { describe, expect, it } from 'vitest'
import { KEY_LIFE_MS } from '#electron/browser/one-time-keys'
import { postKey, readSentence, readSessionCookie, sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost, type TestHost } from '#tests/support/browser/test-host'
import { openPage } from '#tests/support/browser/test-page'

const usedSentence =
  'This link was opened before, perhaps by someone else, so the browser it opened in can no longer use Callback. ' +
  'Open the new link just printed where Callback was started.'

/** The key in the link printed last. */
const keyOf = (host: TestHost) => new URL(host.address()).searchParams.get('key') ?? ''
const links = (host: TestHost) => host.printed.filter((line) => line.startsWith('Callback is at '))
const withCookie = ({ port }: TestHost, cookie: string) =>
  sendRequest({ port, method: 'HEAD', headers: { cookie } })

describe('admit: a link that is opened twice', () => {
  it('ends the access of whoever came first, and refuses whoever came second', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
    const first = await signIn(host)
    expect((await withCookie(host, first)).status).toBe(200)
    const second = await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(second.status).toBe(401)
    expect(readSentence(second)).toBe(usedSentence)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect((await withCookie(host, first)).status).toBe(401)
  })

  it('tells the browser that came first why it is shut out', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
    const cookie = await signIn(host)
    await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(readSentence(await sendRequest({ port: host.port, headers: { cookie } }))).toMatch(
      /^The link that let this browser in was opened a second time, /,
    )
  })

  it('closes the channel of the first one, and opens it no more; others go on', async () => {
    const host = await startTestHost()
    const { port, origin } = host
    const key = keyOf(host)
    const cookie = await signIn(host)
    const page = await openPage({ port, origin, cookie })
    const other = await openPage({ port, origin, cookie: await signIn(host) })
    await sendRequest({ port, path: `/?key=${key}` })
    await page.closed
    await expect(openPage({ port, origin, cookie })).rejects.toThrow('status 401')
    expect(await other.exchange('{"id":1,"route":"echo","input":1}')).toMatchObject({ id: 1 })
  })

  it('tells the owner at once, and prints a new link that works', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
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

  it('tells the owner once, however often the link is tried', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
    await signIn(host)
    for (let i = 0; i < 5; i += 1) await sendRequest({ port: host.port, path: `/?key=${key}` })
    expect(host.printed.filter((line) => line.startsWith('The link opened'))).toHaveLength(1)
    expect(links(host)).toHaveLength(2)
  })

  it('ends nothing for the very browser that is in', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
    const cookie = await signIn(host)
    const again = await sendRequest({ port: host.port, path: `/?key=${key}`, headers: { cookie } })
    expect(again.status).toBe(303)
    expect((await withCookie(host, cookie)).status).toBe(200)
    expect(host.printed).toHaveLength(2)
  })

  it('asks again from its own page before it ends an access, for a browser led here keeps its cookie back', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
    const cookie = await signIn(host)
    const headers = { 'sec-fetch-site': 'cross-site' }
    const led = await sendRequest({ port: host.port, path: `/?key=${key}`, headers })
    expect(led.status).toBe(200)
    expect(led.body).toContain(`<meta http-equiv="refresh" content="0;url=/?key=${key}">`)
    expect((await withCookie(host, cookie)).status).toBe(200)
    const posted = await postKey({ port: host.port, key })
    expect(posted.body).toContain(`<meta http-equiv="refresh" content="0;url=/?key=${key}">`)
    expect((await withCookie(host, cookie)).status).toBe(200)
  })

  it('ends nothing for a look at the headers', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
    const cookie = await signIn(host)
    expect((await sendRequest({ port: host.port, path: `/?key=${key}`, method: 'HEAD' })).status).toBe(401)
    expect((await withCookie(host, cookie)).status).toBe(200)
  })
})

describe('admit: a link that has expired', () => {
  it('lets nobody in, says so, and prints a new one', async () => {
    let now = 1_800_000_000_000
    const host = await startTestHost({ now: () => now })
    const key = keyOf(host)
    now += KEY_LIFE_MS
    for (const answer of [
      await sendRequest({ port: host.port, path: `/?key=${key}` }),
      await postKey({ port: host.port, key }),
    ]) {
      expect(answer.status).toBe(401)
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(readSentence(answer)).toBe(
        'This link has expired. Open the new one just printed where Callback was started.',
      )
    }
    expect(links(host)).toHaveLength(2)
    expect(links(host)[1]).toBe(`Callback is at ${host.address()}`)
    expect(keyOf(host)).not.toBe(key)
  })
})

describe('admit: a key from the form in a file', () => {
  it('lets a page without an origin in, and leads on by a page', async () => {
    const host = await startTestHost()
    const answer = await postKey({ port: host.port, key: keyOf(host) })
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('<meta http-equiv="refresh" content="0;url=/">')
    expect((await withCookie(host, readSessionCookie(answer))).status).toBe(200)
  })

  it('lets a browser in that does not say where it comes from', async () => {
    const host = await startTestHost()
    const answer = await postKey({ port: host.port, key: keyOf(host), headers: { 'sec-fetch-site': 'none' } })
    expect((await withCookie(host, readSessionCookie(answer))).status).toBe(200)
  })

  it('is refused from another site, for another host and at another path', async () => {
    const host = await startTestHost()
    const key = keyOf(host)
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

  it('is refused when it is wrong, and prints a link for the person who looks', async () => {
    const { port } = await startTestHost()
    const answer = await postKey({ port, key: 'wrong"><script>' })
    expect(answer.status).toBe(401)
    expect(answer.body).not.toContain('<script>')
  })

  it('is taken for no other method', async () => {
    const host = await startTestHost()
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const body = `key=${keyOf(host)}`
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(body.length),
      }
      expect((await sendRequest({ port: host.port, method, headers, body })).status).toBe(405)
    }
  })
})
