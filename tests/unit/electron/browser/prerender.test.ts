import { describe, expect, it } from 'vitest'
import type { DrawFirstSight } from '#shared/ipc/server-render'
import { enter, startTestHost } from '#tests/support/browser/test-host'
import { visit } from '#tests/support/browser/visit'

/** The page of a host that draws in this way, and what its log says. */
async function pageOf(loadDrawing: () => Promise<DrawFirstSight>, isBroken = false) {
  const host = await startTestHost({ loadDrawing })
  if (isBroken) host.app.answerWith('app.hello', () => Promise.reject(new Error('broken')))
  else host.app.answerWith('app.hello', async () => ({ ok: true, data: 'hello' }))
  const { body } = await visit({ port: host.port, headers: { cookie: await enter(host) } })
  return { body, logged: host.logged }
}

const empty = '<div id="app"></div>'

describe('firstLooks', () => {
  it('draws the page with the answers that come along', async () => {
    const { body, logged } = await pageOf(
      async () => (answers) => `<p>${answers['app.hello'].ok && answers['app.hello'].data}</p>`,
    )
    expect(body).toContain('<div id="app" inert><p>hello</p></div><script')
    expect(logged).toEqual([])
  })

  it('sends the answers alone where there is nothing to draw', async () => {
    const { body, logged } = await pageOf(async () => () => null)
    expect(body).toContain(`${empty}<script`)
    expect(logged).toEqual([])
  })

  it('sends the answers alone where the drawing fails, and the log says so', async () => {
    const { body, logged } = await pageOf(async () => () => {
      throw new Error('broken')
    })
    expect(body).toContain(`${empty}<script`)
    expect(logged).toEqual(['The page could not be drawn ahead'])
  })

  it('sends the answers alone where what draws cannot be loaded, and the log says so', async () => {
    const { body, logged } = await pageOf(() => Promise.reject(new Error('missing')))
    expect(body).toContain(`${empty}<script`)
    expect(logged).toEqual(['The page could not be drawn ahead'])
  })

  it('cuts the page off where it cannot be put together, logs that, and goes on', async () => {
    let sight: unknown = Symbol('no text')
    const host = await startTestHost({ loadDrawing: async () => () => sight as string })
    host.app.answerWith('app.hello', async () => ({ ok: true, data: 'hello' }))
    const headers = { cookie: await enter(host) }
    const cut = await fetch(host.origin, { headers })
    await expect(cut.text()).rejects.toThrow()
    expect(host.logged).toEqual(['/ could not be answered whole'])
    sight = '<p>Drawn</p>'
    expect(await (await fetch(host.origin, { headers })).text()).toContain('<p>Drawn</p>')
  })

  it('draws nothing without answers', async () => {
    const { body, logged } = await pageOf(async () => () => '<p>Drawn</p>', true)
    expect(body).toContain(`${empty}</body>`)
    expect(logged).toEqual(['The answers that go into the page could not be had'])
  })
})
