import { describe, expect, it } from 'vitest'
import { REQUEST_MAX_BYTES } from '#shared/ipc/bridge'
import { aDesktop, eventually, quit, sharedDesktop } from '#tests/support/electron-stub/a-desktop'
import { runCommand } from '#tests/support/electron-stub/a-waiting-card'

const desktop = sharedDesktop()

const malformed = {
  ok: false,
  error: {
    code: 'malformed-request',
    message: 'This page is from another version of Callback. Reload the window and try again.',
    data: {},
  },
}

describe('connectPage', () => {
  it('responds to the page through the preload', async () => {
    expect(await desktop().request('settings.get', {})).toMatchObject({
      ok: true,
      data: { alertTime: '09:00' },
    })
  })

  it('responds to a failed request with an error envelope', async () => {
    expect(await desktop().request('cards.get', { cardId: 'no-such-card' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  it.each([
    ['an unknown route', 'cards.steal', {}, 'unknown-route'],
    ['a name that every object has', 'constructor', {}, 'unknown-route'],
    ['an input that does not match', 'cards.get', { cardId: 7 }, 'invalid-input'],
    ['an input with an extra field', 'board.get', { path: '/etc/passwd' }, 'invalid-input'],
    ['no input', 'board.get', undefined, 'invalid-input'],
  ])('responds to %s with an error envelope', async (_case, route, input, code) => {
    expect(await desktop().request(route, input)).toMatchObject({ ok: false, error: { code } })
  })

  it.each([
    ['a route that is not a string', [{ route: 'board.get' }, {}]],
    ['no arguments', []],
    ['an input past the limit', ['board.get', { text: 'x'.repeat(REQUEST_MAX_BYTES) }]],
    [
      'an input past the limit in bytes, but not in characters',
      ['board.get', 'é'.repeat(REQUEST_MAX_BYTES / 2)],
    ],
    ['a number that JSON cannot represent', ['board.get', { n: 1n }]],
  ])('rejects %s as malformed', async (_case, args) => {
    const ownPage = { frame: 'main', origin: 'app://callback' } as const
    expect(await desktop().requestAs(ownPage, args)).toEqual(malformed)
  })

  it.each([
    ['a page that navigated elsewhere', { frame: 'main', origin: 'https://example.com' }],
    ['another host of the scheme', { frame: 'main', origin: 'app://elsewhere' }],
    ['a page without an origin', { frame: 'main', origin: 'null' }],
    ['a frame in the page, of its own origin', { frame: 'child', origin: 'app://callback' }],
    ['a frame that is gone', { frame: 'gone', origin: 'app://callback' }],
  ] as const)('refuses %s', async (_case, sender) => {
    expect(await desktop().requestAs(sender, ['board.get', {}])).toEqual({
      ok: false,
      error: { code: 'not-allowed', message: 'Only Callback’s own page can do that.', data: {} },
    })
  })

  it('sends events to the page until it unsubscribes', async () => {
    const fresh = await aDesktop()
    const add = (cardId: string) =>
      runCommand(fresh, {
        type: 'add-card',
        cardId,
        company: 'Brightwater',
        role: '',
        stage: 'applied',
        person: '',
      })
    await add('one')
    await eventually(async () => {
      const changes = (await fresh.state()).events.filter((event) => event.event === 'board.changed')
      expect(changes.at(-1)?.data).toMatchObject({ cards: [{ id: 'one' }] })
    })
    const received = (await fresh.state()).events.length
    await fresh.unsubscribe()
    await add('two')
    expect((await fresh.ask('board.get', {})).cards).toHaveLength(2)
    expect((await fresh.state()).events).toHaveLength(received)
  })

  it('delays an event until the page has loaded', async () => {
    const fresh = await aDesktop({ platform: 'darwin' })
    await fresh.ask('app.hello', {})
    await fresh.holdLoads(true)
    await fresh.crashPage('crashed')
    await fresh.closeWindow()
    expect((await fresh.state()).notifications).toHaveLength(1)
    await fresh.holdLoads(false)
    await eventually(async () => {
      expect((await fresh.state()).events).toContainEqual({
        event: 'preferences.changed',
        data: { theme: 'system', density: 'comfortable', closeToTray: true },
      })
    })
  })

  it('logs a refused request', async () => {
    const fresh = await aDesktop()
    await fresh.requestAs({ frame: 'child', origin: 'https://example.com' }, ['board.get', {}])
    expect((await quit(fresh)).stderr).toContain('A request was refused')
  })
})
