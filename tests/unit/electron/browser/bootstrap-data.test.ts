import { describe, expect, it } from 'vitest'
import { FIRST_ANSWERS_ID, type FirstAnswers, firstRoutes } from '#shared/ipc/bootstrap-data'
import { enter, startTestHost, type TestHost } from '#tests/support/browser/test-host'
import { visit } from '#tests/support/browser/visit'

const aNotice = { event: 'notice', data: { id: 'n1', kind: 'info', text: 'Hello' } } as const

/** A host whose core knows what a page asks first, and a visitor who is in. */
async function aHost(company = 'Fabrikam') {
  const host = await startTestHost()
  const answers = {
    'board.get': { ok: true, data: { seq: 1, cards: [{ id: 'c1', company }] } },
    'app.hello': { ok: true, data: { host: 'browser', version: '1.2.3' } },
    'inbox.get': { ok: false, error: { code: 'not-found', message: 'Gone.', data: {} } },
  } as const
  for (const route of firstRoutes) host.app.answerWith(route, async () => answers[route])
  const headers = { cookie: await enter(host) }
  const look = (path = '/', method = 'GET') => visit({ port: host.port, path, method, headers })
  return { host, headers, answers, look }
}

/** The block's text as a browser reads it: it ends at the first end tag. */
function blockIn(html: string): string | null {
  const block = new RegExp(`<script type="application/json" id="${FIRST_ANSWERS_ID}">(.*?)</script`, 'is')
  return block.exec(html)?.[1] ?? null
}

function readBlock(html: string): FirstAnswers {
  return JSON.parse(blockIn(html) ?? 'null')
}

describe('firstAnswers: in the page', () => {
  it('stands before the end of the page, as the core answered it, refusals included', async () => {
    const { answers, look } = await aHost()
    const { status, headers, body } = await look()
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/html/)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toMatch(
      /^<!doctype html><title>The app<\/title><body><div id="app"><\/div><script [^>]+>[^<]+<\/script><\/body>$/,
    )
    expect(readBlock(body)).toEqual({ told: 0, answers })
  })

  it('is asked for anew with every page', async () => {
    const { host, look } = await aHost()
    await look()
    host.app.answerWith('board.get', async () => ({ ok: true, data: 'another' }))
    expect(readBlock((await look()).body).answers['board.get']).toEqual({ ok: true, data: 'another' })
    expect(host.app.calls).toEqual([...firstRoutes, ...firstRoutes])
  })

  it('says how many events were told before it was asked for', async () => {
    const { host, look } = await aHost()
    host.app.tell(aNotice)
    host.app.answerWith('inbox.get', async () => {
      host.app.tell(aNotice)
      return { ok: true, data: null }
    })
    expect(readBlock((await look()).body).told).toBe(1)
    expect(readBlock((await look()).body).told).toBe(2)
  })

  it.each(['</script><b>', '</ScRiPt ><img src=x>', '<!--<script>', '\u2028 "quoted" \\u003c &lt;'])(
    'is not ended by what is written on a card: %s',
    async (company) => {
      const { answers, look } = await aHost(company)
      const { body } = await look()
      expect(blockIn(body)).not.toContain('<')
      expect(body.match(/<\/script/gi)).toHaveLength(1)
      expect(readBlock(body).answers).toEqual(answers)
    },
  )
})

describe('firstAnswers: elsewhere', () => {
  it('is not in a look at the headers alone, nor in any other file', async () => {
    const { host, look } = await aHost()
    for (const [path, method] of [
      ['/', 'HEAD'],
      ['/index.html', 'GET'],
      ['/assets/index-Ab3_d-9x.js', 'GET'],
      ['/plain.svg', 'GET'],
    ] as const) {
      const { status, body } = await look(path, method)
      expect(status).toBe(200)
      expect(body).not.toContain(FIRST_ANSWERS_ID)
    }
    expect(host.app.calls).toEqual([])
  })

  it('is not in what a stranger gets', async () => {
    const { host } = await aHost()
    const { search } = new URL(host.address())
    for (const headers of [{}, { cookie: `callback-${host.port}=stale` }, { host: 'example.com' }])
      expect((await visit({ port: host.port, headers })).body).not.toContain(FIRST_ANSWERS_ID)
    expect((await visit({ port: host.port, path: `/${search}` })).body).not.toContain(FIRST_ANSWERS_ID)
    expect(host.app.calls).toEqual([])
  })
})

describe('firstAnswers: late, or never', () => {
  it('leaves the page without them when the core fails, and the log says so', async () => {
    const { host, look } = await aHost()
    host.app.answerWith('app.hello', () => Promise.reject(new Error('broken')))
    const { status, body } = await look()
    expect(status).toBe(200)
    expect(body).toBe('<!doctype html><title>The app</title><body><div id="app"></div></body>')
    expect(host.logged).toEqual(['The answers that go into the page could not be had'])
  })

  it('comes after the head, which does not wait for it', async () => {
    const { host, headers, answers } = await aHost()
    const release = holdBoard(host)
    const response = await fetch(host.origin, { headers })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('<!doctype html><title>The app</title><body>')
    release()
    let rest = ''
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) rest += part.value
    expect(readBlock(rest).answers).toEqual({ ...answers, 'board.get': { ok: true, data: 'late' } })
    expect(rest).toMatch(/<\/script><\/body>$/)
  })

  it('comes to nothing when the visitor left before', async () => {
    const { host, headers, look } = await aHost()
    const release = holdBoard(host)
    const leaving = new AbortController()
    const response = await fetch(host.origin, { headers, signal: leaving.signal })
    leaving.abort()
    await expect(response.text()).rejects.toThrow()
    release()
    expect(blockIn((await look()).body)).not.toBeNull()
    expect(host.logged).toEqual([])
  })

  it('does not keep the host from stopping', async () => {
    const { host, headers } = await aHost()
    const release = holdBoard(host)
    const response = await fetch(host.origin, { headers })
    await host.stop()
    await expect(response.text()).rejects.toThrow()
    release()
  })
})

/** Keeps the board from being answered until the given function is called. */
function holdBoard({ app }: TestHost): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  app.answerWith('board.get', async () => {
    await held
    return { ok: true, data: 'late' }
  })
  return release
}
