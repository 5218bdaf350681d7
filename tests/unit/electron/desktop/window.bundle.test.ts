import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDesktop, eventually, quit } from '#tests/support/electron-stub/a-desktop'
import type { Desktop } from '#tests/support/electron-stub/desktop'

const readWindow = async (desktop: Desktop) => {
  const [window, ...more] = (await desktop.state()).windows
  expect(more).toEqual([])
  return window ?? expect.unreachable('there is no window')
}

const waitForPaint = (desktop: Desktop) =>
  eventually(async () => {
    const window = await readWindow(desktop)
    expect(window.isVisible).toBe(true)
    return window
  })

describe('openWindow', () => {
  it('opens one sandboxed window, hidden until it is painted', async () => {
    const desktop = await aDesktop()
    const { options, page } = await waitForPaint(desktop)
    expect(options).toMatchObject({
      show: false,
      minWidth: 880,
      minHeight: 600,
      width: 1280,
      height: 840,
      title: 'Callback',
    })
    expect(options.webPreferences).toEqual({
      preload: expect.stringMatching(/out\/preload\/preload\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    })
    expect(page).toEqual({ url: 'app://callback/', status: 200, loads: 1 })
  })

  it('opens with the bounds it was closed with', async () => {
    const first = await aDesktop()
    await waitForPaint(first)
    await first.moveWindow({ x: 300, y: 120, width: 1000, height: 700 })
    await quit(first)
    const second = await aDesktop({ folder: first.folder })
    expect((await waitForPaint(second)).bounds).toEqual({ x: 300, y: 120, width: 1000, height: 700 })
  })

  it('opens maximized again, once it is painted', async () => {
    const desktop = await aDesktop()
    await quit(desktop)
    const bounds = { x: 0, y: 0, width: 1000, height: 700, maximized: true }
    await writeFile(join(desktop.folder, 'desktop/preferences.json'), JSON.stringify({ window: bounds }))
    const again = await aDesktop({ folder: desktop.folder })
    expect((await waitForPaint(again)).isMaximized).toBe(true)
  })

  it('lets the system position the window when its display is gone', async () => {
    const first = await aDesktop({
      displays: [
        [0, 0, 1440, 900],
        [1440, 0, 1920, 1080],
      ],
    })
    await waitForPaint(first)
    await first.moveWindow({ x: 2000, y: 100, width: 1000, height: 700 })
    await quit(first)
    const second = await aDesktop({ folder: first.folder, displays: [[0, 0, 1440, 900]] })
    const { options } = await waitForPaint(second)
    expect(options).toMatchObject({ width: 1280, height: 840 })
    expect(options.x).toBeUndefined()
  })

  it('has the paper colour before the page is loaded, and follows the theme', async () => {
    const desktop = await aDesktop()
    expect((await readWindow(desktop)).background).toBe('#faf7f1')
    await desktop.setSystemDark(true)
    expect((await readWindow(desktop)).background).toBe('#1a1815')
    await desktop.ask('preferences.set', { theme: 'light' })
    expect(await desktop.state()).toMatchObject({ theme: 'light', windows: [{ background: '#faf7f1' }] })
    await quit(desktop)
    const again = await aDesktop({ folder: desktop.folder })
    expect((await again.state()).theme).toBe('light')
  })

  it('shows the window although its page is never painted', async () => {
    const desktop = await aDesktop({ env: { CALLBACK_TEST_PAINT: 'never' } })
    await waitForPaint(desktop)
  })

  it('keeps a window hidden that was opened and closed again before its page was painted', async () => {
    const desktop = await aDesktop({ platform: 'darwin', env: { CALLBACK_TEST_PAINT: 'never' } })
    await desktop.clickTray()
    await desktop.closeWindow()
    await desktop.paintPage()
    expect((await readWindow(desktop)).isVisible).toBe(false)
  })
})

describe('setMenu', () => {
  it('has the edit roles, which copy and paste shortcuts need on macOS', async () => {
    const linux = await aDesktop()
    expect((await linux.state()).menu.map((item) => item.role || item.label)).toEqual([
      'File',
      'editMenu',
      'View',
    ])
    const packaged = await aDesktop({ env: { CALLBACK_TEST_PACKAGED: '1' } })
    const roles = (await packaged.state()).menu.flatMap((item) => item.submenu).map((item) => item.role)
    expect(roles).not.toContain('toggleDevTools')
    const mac = await aDesktop({ platform: 'darwin' })
    expect((await mac.state()).menu.map((item) => item.role || item.label)).toEqual([
      'appMenu',
      'editMenu',
      'View',
      'windowMenu',
    ])
  })
})
