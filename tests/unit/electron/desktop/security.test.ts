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
      expect(await desktop().isPrevented(event)).toBe(true)
    },
  )

  it('opens no window, and opens a link in the user’s own programs', async () => {
    const fresh = await aDesktop()
    await fresh.ask('app.hello', {})
    for (const url of ['https://example.com/job', 'mailto:jane@example.com'])
      expect(await fresh.openWindow(url)).toBe('deny')
    expect((await fresh.state()).opened).toEqual(['https://example.com/job', 'mailto:jane@example.com'])
  })

  it('does not open an address of another kind, and logs it', async () => {
    const fresh = await aDesktop()
    await fresh.ask('app.hello', {})
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'https://a:b@example.com/'])
      expect(await fresh.openWindow(url)).toBe('deny')
    expect((await fresh.state()).opened).toEqual([])
    const { stderr } = await quit(fresh)
    expect(stderr.match(/A link was not opened/g)).toHaveLength(3)
  })
})
