import { rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, workerPolicy } from '#electron/host/content-security-policy'
import { readEnterPath, readOpenPath, readSentence, sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost } from '#tests/support/browser/test-host'

const aLink = /^Callback is at http:/

describe('startBrowserHost: the first request', () => {
  it('prints one line with the address and its key', async () => {
    const { port, printed } = await startTestHost()
    expect(printed).toHaveLength(1)
    expect(printed[0]).toMatch(
      new RegExp(
        `^Callback is at http://[0-9a-f]{20}\\.callback-0123456789abcdef0123\\.localhost:${port}/[\\w-]{16}/\\?key=[\\w-]{43}$`,
      ),
    )
  })

  it('exchanges the key for a ticket, and the ticket for the cookie of the app', async () => {
    const host = await startTestHost()
    const { port, names } = host
    const { search } = new URL(host.address())
    const entry = await sendRequest({ port, path: `/${search}` })
    expect(entry.status).toBe(200)
    const first = await sendRequest({ port, exact: true, path: readEnterPath(entry) })
    expect(first.status).toBe(200)
    const cookie = first.headers['set-cookie']?.[0] ?? ''
    for (const text of [cookie, entry.headers['set-cookie']?.[0]])
      expect(text).toMatch(
        new RegExp(`^callback-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=${names.folder}$`),
      )
    const second = await sendRequest({ port, headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(second.status).toBe(200)
    expect(second.body).toContain('<title>The app</title>')
  })

  it('gives the cookie with the page, once, to a browser that kept none from the request in the background', async () => {
    const host = await startTestHost()
    const { port } = host
    const { search } = new URL(host.address())
    const path = readOpenPath(await sendRequest({ port, path: `/${search}` }))
    expect((await sendRequest({ port, exact: true, method: 'HEAD', path })).status).toBe(401)
    const opened = await sendRequest({ port, exact: true, path })
    expect(opened.status).toBe(200)
    expect(opened.body).toContain(`content="0;url=${host.names.appOrigin}${host.names.folder}"`)
    const cookie = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    expect((await sendRequest({ port, headers: { cookie } })).body).toContain('<title>The app</title>')
    expect((await sendRequest({ port, exact: true, path })).status).toBe(401)
  })

  it('leads a browser that has the cookie straight to the app, and uses up the ticket', async () => {
    const host = await startTestHost()
    const { port } = host
    const { search } = new URL(host.address())
    const entry = await sendRequest({ port, path: `/${search}` })
    const entered = await sendRequest({ port, exact: true, path: readEnterPath(entry) })
    const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const path = readOpenPath(entry)
    const opened = await sendRequest({ port, exact: true, path, headers: { cookie } })
    expect([opened.status, opened.headers['set-cookie']]).toEqual([303, undefined])
    expect((await sendRequest({ port, exact: true, path })).status).toBe(401)
  })

  it('prints in which browser it was opened, and nothing more', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    await sendRequest({ port: host.port, path: `/${search}`, headers: { 'user-agent': 'Firefox/145.0' } })
    expect(host.printed).toEqual([
      expect.stringMatching(aLink),
      expect.stringMatching(/^Callback was opened in Firefox at \d\d:\d\d\.$/),
    ])
  })

  it('prints no link for a file of the page, a HEAD request, or a script of another site', async () => {
    const host = await startTestHost()
    await signIn(host)
    const { port } = host
    const links = () => host.printed.filter((line) => aLink.test(line))
    await sendRequest({ port, path: '/plain.svg' })
    await sendRequest({ port, method: 'HEAD' })
    await sendRequest({ port, headers: { 'sec-fetch-mode': 'no-cors' } })
    await sendRequest({ port, headers: { host: 'example.com' } })
    expect(links()).toHaveLength(1)
    await sendRequest({ port, headers: { 'sec-fetch-mode': 'navigate' } })
    expect(links()).toHaveLength(2)
  })

  it('redirects a browser with a cookie from a used address to the page', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    const cookie = await signIn(host)
    const again = await sendRequest({ port: host.port, path: `/${search}`, headers: { cookie } })
    expect(again.status).toBe(303)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  it('does not use up a key on a HEAD request', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    expect((await sendRequest({ port: host.port, path: `/${search}`, method: 'HEAD' })).status).toBe(401)
    expect((await sendRequest({ port: host.port, path: `/${search}` })).status).toBe(200)
  })

  it('refuses a wrong key with a sentence', async () => {
    const { port } = await startTestHost()
    const response = await sendRequest({ port, path: '/?key=wrong' })
    expect(response.status).toBe(401)
    expect(readSentence(response)).toMatch(/^This address no longer works\. /)
  })

  it('refuses a cookie of an earlier run with a sentence', async () => {
    const { port, printed } = await startTestHost()
    const response = await sendRequest({ port, headers: { cookie: `callback-${port}=of-an-earlier-run` } })
    expect(response.status).toBe(401)
    expect(readSentence(response)).toMatch(/^Callback restarted; this page is from before\. /)
    expect(printed).toHaveLength(1)
  })

  it('refuses the page and each of its files without a key or cookie', async () => {
    const { port } = await startTestHost()
    for (const path of ['/', '/index.html', '/assets/index-Ab3_d-9x.js', '/nothing', '/channel']) {
      const response = await sendRequest({ port, path })
      expect(response.status).toBe(401)
      expect(readSentence(response)).toMatch(/^Callback only opens with the key in its address\. /)
      expect(response.body).not.toContain('The app')
    }
  })

  it('accepts a key only in the address of the page', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    expect((await sendRequest({ port: host.port, path: `/plain.svg${search}` })).status).toBe(401)
  })

  it('leads to the app by a page even from another site, because an HTTP redirect would not send the cookie', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    const headers = { 'sec-fetch-site': 'cross-site' }
    const response = await sendRequest({ port: host.port, path: `/${search}`, headers })
    expect(response.status).toBe(200)
    expect(response.headers['set-cookie']).toHaveLength(1)
    expect(response.body).toContain(`"app":"${host.origin}${host.names.folder}"`)
  })
})

describe('startBrowserHost: host, origin and method', () => {
  it('refuses the addresses that a user may type, and prints a new link in the terminal only', async () => {
    const host = await startTestHost()
    const { names, port } = host
    for (const typed of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      await signIn(host)
      const linkCount = host.printed.filter((line) => aLink.test(line)).length
      const response = await sendRequest({ port, path: '/', exact: true, headers: { host: typed } })
      expect(response.status).toBe(403)
      expect(readSentence(response)).toBe(
        'To open Callback, use the last link it printed in the terminal where you started it.',
      )
      const everything = JSON.stringify(response)
      for (const secret of [names.app, names.entry, names.folder.slice(1, -1), 'key='])
        expect(everything).not.toContain(secret)
      expect(host.printed.filter((line) => aLink.test(line))).toHaveLength(linkCount + 1)
    }
  })

  it('accepts no key under a typed address', async () => {
    const host = await startTestHost()
    const { port } = host
    const { search } = new URL(host.address())
    for (const name of [`localhost:${port}`, `127.0.0.1:${port}`, `x.${host.names.app}`])
      expect((await sendRequest({ port, path: `/${search}`, headers: { host: name } })).status).toBe(403)
    expect(await signIn(host)).not.toBe('')
  })

  it('refuses a foreign Host even with the cookie', async () => {
    const host = await startTestHost()
    const cookie = await signIn(host)
    for (const name of [
      'example.com',
      `example.com:${host.port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `[::1]:${host.port}`,
    ]) {
      const response = await sendRequest({ port: host.port, headers: { cookie, host: name } })
      expect(response.status).toBe(403)
      expect(readSentence(response)).toMatch(/^To open Callback, use the last link/)
    }
  })

  it('refuses a foreign Origin even with the cookie, and accepts its own', async () => {
    const host = await startTestHost()
    const cookie = await signIn(host)
    for (const origin of [
      'https://example.com',
      'null',
      `https://127.0.0.1:${host.port}`,
      'http://127.0.0.1:1',
    ]) {
      const response = await sendRequest({ port: host.port, headers: { cookie, origin } })
      expect(response.status).toBe(403)
      expect(readSentence(response)).toMatch(/^Callback only answers its own page/)
    }
    expect((await sendRequest({ port: host.port, headers: { cookie, origin: host.origin } })).status).toBe(
      200,
    )
  })

  it('accepts no method but GET and HEAD', async () => {
    const host = await startTestHost()
    const cookie = await signIn(host)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await sendRequest({ port: host.port, method, headers: { cookie } })
      expect(response.status).toBe(405)
      expect(response.headers.allow).toBe('GET, HEAD')
    }
    const head = await sendRequest({ port: host.port, method: 'HEAD', headers: { cookie } })
    expect(head).toMatchObject({ status: 200, body: '' })
    expect(head.headers['content-length']).toBe('70')
  })
})

describe('startBrowserHost: the files', () => {
  it('lets a browser cache files with a hash in their name, and nothing else', async () => {
    const host = await startTestHost()
    const headers = { cookie: await signIn(host) }
    const script = await sendRequest({ port: host.port, path: '/assets/index-Ab3_d-9x.js', headers })
    expect(script).toMatchObject({ status: 200, body: 'console.log(1)' })
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    })
    const plain = await sendRequest({ port: host.port, path: '/plain.svg?v=1', headers })
    expect(plain.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'no-store',
    })
    expect((await sendRequest({ port: host.port, headers })).headers['cache-control']).toBe('no-store')
  })

  it('responds with 404 to every path out of the folder or to a hidden file', async () => {
    const host = await startTestHost()
    const headers = { cookie: await signIn(host) }
    const paths = [
      '/../secret.js',
      '/assets/../../secret.js',
      '/%2e%2e/secret.js',
      '/..%2fsecret.js',
      '/..\\secret.js',
      '//secret.js',
      '/.env.js',
      '/assets/.%00.js',
      `${host.rendererFolder}/../secret.js`,
      `http://127.0.0.1:${host.port}/index.html`,
      '/assets',
      '/assets/',
      '/index.html/more.js',
      '/nothing.js',
      '/__proto__',
      `${'/a'.repeat(3000)}/index.js`,
      `/${'a'.repeat(300)}.js`,
    ]
    for (const path of paths) {
      const response = await sendRequest({ port: host.port, path, headers })
      expect([path, response.status]).toEqual([path, 404])
      expect(readSentence(response)).toBe('There’s nothing at this address. Go back to Callback.')
    }
  })

  it('reports a file that cannot be read, and logs why', async () => {
    const host = await startTestHost()
    const headers = { cookie: await signIn(host) }
    const page = join(host.rendererFolder, 'index.html')
    rmSync(page)
    symlinkSync('index.html', page)
    const response = await sendRequest({ port: host.port, headers })
    expect(response.status).toBe(500)
    expect(readSentence(response)).toBe('Part of Callback didn’t load. Reload the page.')
    expect(host.logged).toEqual(['/ could not be answered'])
  })

  it('logs no key', async () => {
    const host = await startTestHost()
    const headers = { cookie: await signIn(host) }
    rmSync(join(host.rendererFolder, 'plain.svg'))
    symlinkSync('plain.svg', join(host.rendererFolder, 'plain.svg'))
    await sendRequest({ port: host.port, path: '/plain.svg?key=secret', headers })
    expect(host.logged).toEqual(['/plain.svg could not be answered'])
  })

  it('sends the security headers with every kind of response', async () => {
    const host = await startTestHost()
    const { search } = new URL(host.address())
    const headers = { cookie: await signIn(host) }
    const responses = await Promise.all([
      sendRequest({ port: host.port, headers }),
      sendRequest({ port: host.port, path: '/assets/index-Ab3_d-9x.js', headers }),
      sendRequest({ port: host.port, path: '/nothing', headers }),
      sendRequest({ port: host.port, path: `/${search}`, headers }),
      sendRequest({ port: host.port }),
      sendRequest({ port: host.port, headers: { host: 'example.com' } }),
      sendRequest({ port: host.port, path: '/assets/grammar-worker-Ab3_d-9x.js', headers }),
    ])
    for (const response of responses)
      expect(response.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
    const [app, script, missing, , refused, , worker] = responses
    expect(worker?.headers['content-security-policy']).toBe(workerPolicy)
    for (const response of [app, script])
      expect(response?.headers['content-security-policy']).toBe(contentSecurityPolicy)
    for (const response of [missing, refused])
      expect(response?.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
  })
})

describe('startBrowserHost: start and stop', () => {
  it('stops the app again when the port is in use', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    )
    const app = (await startTestHost()).app
    await expect(startTestHost({ port, start: async () => app })).rejects.toMatchObject({
      code: 'port-in-use',
    })
    expect(app.calls).toEqual(['(stop)'])
    other.close()
  })

  it('opens no port when the app cannot start', async () => {
    const start = () => Promise.reject(new Error('locked'))
    await expect(startTestHost({ start })).rejects.toThrow('locked')
  })

  it('frees the port when it stops, and stops once', async () => {
    const host = await startTestHost()
    await Promise.all([host.stop(), host.stop()])
    expect(host.app.calls).toEqual(['(stop)'])
    await expect(sendRequest({ port: host.port })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
