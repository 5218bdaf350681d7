import { describe, expect, it } from 'vitest'
import { aDesktop, quit, sharedDesktop } from '#tests/support/electron-stub/a-desktop'

const desktop = sharedDesktop()

const ownPage = { url: 'app://callback/', isMainFrame: true }

describe('guardSession', () => {
  it.each(['app://callback/assets/index.js', 'blob:app://callback/0a1b', 'devtools://devtools/bundled/x.js'])(
    'allows %s',
    async (url) => {
      expect(await desktop().allowsRequest(url)).toBe(true)
    },
  )

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'chrome-extension://abc/x.js',
    'data:text/html,hello',
    'not an address',
  ])('blocks %s', async (url) => {
    expect(await desktop().allowsRequest(url)).toBe(false)
  })

  it('allows the page to write to the clipboard', async () => {
    expect(await desktop().permission('clipboard-sanitized-write', ownPage)).toEqual({
      checked: true,
      granted: true,
    })
  })

  it.each(['clipboard-read', 'notifications', 'media', 'geolocation'] as const)(
    'denies the page %s',
    async (name) => {
      expect(await desktop().permission(name, ownPage)).toEqual({ checked: false, granted: false })
    },
  )

  it.each([
    ['another page', { url: 'https://example.com/', isMainFrame: true }],
    ['a frame in the page', { url: 'app://callback/', isMainFrame: false }],
  ])('denies %s even the clipboard', async (_case, from) => {
    expect(await desktop().permission('clipboard-sanitized-write', from)).toEqual({
      checked: false,
      granted: false,
    })
  })

  it('disables downloading of dictionaries', async () => {
    expect((await desktop().state()).spellCheck).toEqual({ enabled: false, languages: [] })
  })
})

describe('guardContents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const)(
    'prevents %s',
    async (event) => {
      const elsewhere = { url: 'https://example.com/', isMainFrame: true }
      expect(await desktop().isPrevented(event, elsewhere)).toBe(true)
    },
  )

  it.each([
    ['lets the page reload itself, as the Reload button of an error does', 'app://callback/', true, false],
    ['lets the page reload itself from a place in it', 'app://callback/#board', true, false],
    ['keeps a frame in the page from loading it', 'app://callback/', false, true],
    ['keeps the page from loading another file of the app', 'app://callback/assets/a.js', true, true],
  ])('%s', async (_title, url, isMainFrame, isPrevented) => {
    for (const event of ['will-navigate', 'will-frame-navigate'] as const)
      expect(await desktop().isPrevented(event, { url, isMainFrame })).toBe(isPrevented)
  })

  it('opens no window, and opens a draft in the mail program', async () => {
    const fresh = await aDesktop()
    await fresh.ask('app.hello', {})
    expect(await fresh.openWindow('mailto:jane@example.com')).toBe('deny')
    expect(await fresh.state()).toMatchObject({ opened: ['mailto:jane@example.com'], dialogs: [] })
  })

  it('does not open an address of another kind, and logs it', async () => {
    const fresh = await aDesktop()
    await fresh.ask('app.hello', {})
    const urls = ['file:///etc/passwd', 'javascript:alert(1)', 'https://jane:hunter2@example.com/?key=abc']
    for (const url of urls) expect(await fresh.openWindow(url)).toBe('deny')
    expect((await fresh.state()).opened).toEqual([])
    const { stderr } = await quit(fresh)
    expect(stderr.match(/A link was not opened: '.*'/g)).toEqual([
      "A link was not opened: 'file:'",
      "A link was not opened: 'javascript:'",
      "A link was not opened: 'https://example.com'",
    ])
    expect(stderr).not.toMatch(/hunter2|jane|abc/)
  })
})
