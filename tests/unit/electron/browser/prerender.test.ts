import { describe, expect, it } from 'vitest'
import type { ServerRender } from '#shared/ipc/server-render'
import { fetchPage, sendRequest } from '#tests/support/browser/send-request'
import { signIn, startTestHost } from '#tests/support/browser/test-host'

/** Loads the page of a host that prerenders with this function, and returns it with the log. */
async function loadPage(loadRenderer: () => Promise<ServerRender>, isBroken = false) {
  const host = await startTestHost({ loadRenderer })
  if (isBroken) host.app.respondWith('app.hello', () => Promise.reject(new Error('broken')))
  else host.app.respondWith('app.hello', async () => ({ ok: true, data: 'hello' }))
  const { body } = await sendRequest({ port: host.port, headers: { cookie: await signIn(host) } })
  return { body, logged: host.logged }
}

const empty = '<div id="app"></div>'

describe('createPrerenderer', () => {
  it('renders the page with its bootstrap data', async () => {
    const { body, logged } = await loadPage(
      async () => (responses) => `<p>${responses['app.hello'].ok && responses['app.hello'].data}</p>`,
    )
    expect(body).toContain('<div id="app" inert><p>hello</p></div><script')
    expect(logged).toEqual([])
  })

  it('sends only the bootstrap data when there is nothing to render', async () => {
    const { body, logged } = await loadPage(async () => () => null)
    expect(body).toContain(`${empty}<script`)
    expect(logged).toEqual([])
  })

  it('sends only the bootstrap data and logs when rendering fails', async () => {
    const { body, logged } = await loadPage(async () => () => {
      throw new Error('broken')
    })
    expect(body).toContain(`${empty}<script`)
    expect(logged).toEqual(['The page could not be prerendered'])
  })

  it('sends only the bootstrap data and logs when the renderer cannot be loaded', async () => {
    const { body, logged } = await loadPage(() => Promise.reject(new Error('missing')))
    expect(body).toContain(`${empty}<script`)
    expect(logged).toEqual(['The page could not be prerendered'])
  })

  it('aborts a page that cannot be assembled, logs that, and keeps serving', async () => {
    let html: unknown = Symbol('no text')
    const host = await startTestHost({ loadRenderer: async () => () => html as string })
    host.app.respondWith('app.hello', async () => ({ ok: true, data: 'hello' }))
    const headers = { cookie: await signIn(host) }
    const aborted = await fetchPage({ port: host.port, headers })
    await expect(aborted.text()).rejects.toThrow()
    expect(host.logged).toEqual(['/ could not be answered whole'])
    html = '<p>Drawn</p>'
    expect(await (await fetchPage({ port: host.port, headers })).text()).toContain('<p>Drawn</p>')
  })

  it('renders nothing without bootstrap data', async () => {
    const { body, logged } = await loadPage(async () => () => '<p>Drawn</p>', true)
    expect(body).toContain(`${empty}</body>`)
    expect(logged).toEqual(['The answers that go into the page could not be had'])
  })
})
