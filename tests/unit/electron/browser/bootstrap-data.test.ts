import { describe, expect, it } from 'vitest'
import { BOOTSTRAP_DATA_ID, type BootstrapData, bootstrapRoutes } from '#shared/ipc/bootstrap-data'
import { fetchPage, sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost, type TestHost } from '#tests/support/browser/test-host'

const aNotice = { event: 'notice', data: { id: 'n1', kind: 'info', text: 'Hello' } } as const

/** Starts a host with responses for the bootstrap data, and an authorized visitor. */
async function aHost(company = 'Fabrikam') {
  const host = await startTestHost()
  const responses = {
    'board.get': { ok: true, data: { seq: 1, cards: [{ id: 'c1', company }] } },
    'app.hello': { ok: true, data: { host: 'browser', version: '1.2.3' } },
    'inbox.get': { ok: false, error: { code: 'not-found', message: 'Gone.', data: {} } },
  } as const
  for (const route of bootstrapRoutes) host.app.respondWith(route, async () => responses[route])
  const headers = { cookie: await signIn(host) }
  const load = (path = '/', method = 'GET') => sendRequest({ port: host.port, path, method, headers })
  return { host, headers, responses, load }
}

/** Finds the text of the block as a browser reads it, up to the first end tag. */
function findBlock(html: string): string | null {
  const block = new RegExp(`<script type="application/json" id="${BOOTSTRAP_DATA_ID}">(.*?)</script`, 'is')
  return block.exec(html)?.[1] ?? null
}

function readBlock(html: string): BootstrapData {
  return JSON.parse(findBlock(html) ?? 'null')
}

describe('loadBootstrapData: in the page', () => {
  it('is embedded at the end of the page, with the responses of the app, including errors', async () => {
    const { responses, load } = await aHost()
    const { status, headers, body } = await load()
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/html/)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toMatch(
      /^<!doctype html><title>The app<\/title><body><div id="app"><\/div><script [^>]+>[^<]+<\/script><\/body>$/,
    )
    expect(readBlock(body)).toEqual({ lastEventSeq: 0, responses: responses })
  })

  it('is requested again for every page', async () => {
    const { host, load } = await aHost()
    await load()
    host.app.respondWith('board.get', async () => ({ ok: true, data: 'another' }))
    expect(readBlock((await load()).body).responses['board.get']).toEqual({ ok: true, data: 'another' })
    expect(host.app.calls).toEqual([...bootstrapRoutes, ...bootstrapRoutes])
  })

  it('has the sequence number of the last event before it was requested', async () => {
    const { host, load } = await aHost()
    host.app.publish(aNotice)
    host.app.respondWith('inbox.get', async () => {
      host.app.publish(aNotice)
      return { ok: true, data: null }
    })
    expect(readBlock((await load()).body).lastEventSeq).toBe(1)
    expect(readBlock((await load()).body).lastEventSeq).toBe(2)
  })

  it.each(['</script><b>', '</ScRiPt ><img src=x>', '<!--<script>', '\u2028 "quoted" \\u003c &lt;'])(
    'is not closed by text on a card: %s',
    async (company) => {
      const { responses, load } = await aHost(company)
      const { body } = await load()
      expect(findBlock(body)).not.toContain('<')
      expect(body.match(/<\/script/gi)).toHaveLength(1)
      expect(readBlock(body).responses).toEqual(responses)
    },
  )
})

describe('loadBootstrapData: elsewhere', () => {
  it('is not in a HEAD response, nor in any other file', async () => {
    const { host, load } = await aHost()
    for (const [path, method] of [
      ['/', 'HEAD'],
      ['/index.html', 'GET'],
      ['/assets/index-Ab3_d-9x.js', 'GET'],
      ['/plain.svg', 'GET'],
    ] as const) {
      const { status, body } = await load(path, method)
      expect(status).toBe(200)
      expect(body).not.toContain(BOOTSTRAP_DATA_ID)
    }
    expect(host.app.calls).toEqual([])
  })

  it('is not in the response to an unauthorized visitor', async () => {
    const { host } = await aHost()
    const { search } = new URL(host.address())
    for (const headers of [{}, { cookie: `callback-${host.port}=stale` }, { host: 'example.com' }])
      expect((await sendRequest({ port: host.port, headers })).body).not.toContain(BOOTSTRAP_DATA_ID)
    expect((await sendRequest({ port: host.port, path: `/${search}` })).body).not.toContain(BOOTSTRAP_DATA_ID)
    expect(host.app.calls).toEqual([])
  })
})

describe('loadBootstrapData: late, or never', () => {
  it('is left out and logged when the app fails', async () => {
    const { host, load } = await aHost()
    host.app.respondWith('app.hello', () => Promise.reject(new Error('broken')))
    const { status, body } = await load()
    expect(status).toBe(200)
    expect(body).toBe('<!doctype html><title>The app</title><body><div id="app"></div></body>')
    expect(host.logged).toEqual(['The answers that go into the page could not be had'])
  })

  it('is sent after the head, which does not wait for it', async () => {
    const { host, headers, responses } = await aHost()
    const release = holdBoard(host)
    const response = await fetchPage({ port: host.port, headers })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('<!doctype html><title>The app</title><body>')
    release()
    let rest = ''
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) rest += part.value
    expect(readBlock(rest).responses).toEqual({ ...responses, 'board.get': { ok: true, data: 'late' } })
    expect(rest).toMatch(/<\/script><\/body>$/)
  })

  it('is dropped when the visitor left before', async () => {
    const { host, headers, load } = await aHost()
    const release = holdBoard(host)
    const leaving = new AbortController()
    const response = await fetchPage({ port: host.port, headers, signal: leaving.signal })
    leaving.abort()
    await expect(response.text()).rejects.toThrow()
    release()
    expect(findBlock((await load()).body)).not.toBeNull()
    expect(host.logged).toEqual([])
  })

  it('does not prevent the host from stopping', async () => {
    const { host, headers } = await aHost()
    const release = holdBoard(host)
    const response = await fetchPage({ port: host.port, headers })
    await host.stop()
    await expect(response.text()).rejects.toThrow()
    release()
  })
})

/** Delays the response for the board until the returned function is called. */
function holdBoard({ app }: TestHost): () => void {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  app.respondWith('board.get', async () => {
    await released
    return { ok: true, data: 'late' }
  })
  return release
}
