import { describe, expect, it } from 'vitest'
import { aDesktop, eventually } from '#tests/support/electron-stub/a-desktop'
import type { Desktop, DesktopOptions } from '#tests/support/electron-stub/desktop'

const aShownDesktop = async (options: DesktopOptions = {}) => {
  const desktop = await aDesktop(options)
  await isVisible(desktop, true)
  return desktop
}

const isVisible = (desktop: Desktop, visible: boolean) =>
  eventually(async () => expect((await desktop.state()).windows[0]?.isVisible).toBe(visible))

const chosen = async (desktop: Desktop) => (await desktop.ask('app.hello', {})).preferences.closeToTray

describe('closeToTray', () => {
  it('asks at the first close on Linux, and leaves the window until it is answered', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.closeWindow()
    const { dialogs, windows } = await desktop.state()
    expect(windows[0]?.isVisible).toBe(true)
    expect(dialogs).toEqual([
      {
        kind: 'message',
        title: 'Keep Callback running in the tray?',
        text: expect.stringContaining('Starting Callback again brings this window back.'),
        buttons: ['Keep running', 'Quit'],
      },
    ])
  })

  it('hides on “Keep running”, remembers it, and does not ask again', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.answerDialog(0)
    await isVisible(desktop, false)
    expect(await chosen(desktop)).toBe(true)
    expect((await desktop.state()).events).toContainEqual({
      event: 'preferences.changed',
      data: { theme: 'system', density: 'comfortable', closeToTray: true },
    })
    desktop.kill('SIGTERM')
    await desktop.exit

    const again = await aShownDesktop({ folder: desktop.folder })
    await again.closeWindow()
    await isVisible(again, false)
    expect((await again.state()).dialogs).toEqual([])
  })

  it('quits on “Quit”, and from then on at every close', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.answerDialog(1)
    expect(await desktop.exit).toMatchObject({ code: 0 })

    const again = await aShownDesktop({ folder: desktop.folder })
    await again.closeWindow().catch(() => {})
    expect(await again.exit).toMatchObject({ code: 0, state: { dialogs: [] } })
  })

  it('leaves everything as it is when the question is put away', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.answerDialog(2)
    await isVisible(desktop, true)
    expect(await chosen(desktop)).toBeNull()
    await desktop.closeWindow()
    expect((await desktop.state()).dialogs).toHaveLength(2)
  })

  it.each(['darwin', 'win32'] as const)('hides on %s and says once that alerts go on', async (platform) => {
    const desktop = await aShownDesktop({ platform })
    await desktop.closeWindow()
    await isVisible(desktop, false)
    const { dialogs, notifications } = await desktop.state()
    expect(dialogs).toEqual([])
    expect(notifications).toMatchObject([{ title: 'Callback keeps running', actions: [] }])
    await desktop.clickNotification(0)
    await isVisible(desktop, true)
    await desktop.closeWindow()
    await isVisible(desktop, false)
    expect((await desktop.state()).notifications).toHaveLength(1)
    expect(await chosen(desktop)).toBe(true)
  })

  it('comes back from the dock on macOS', async () => {
    const desktop = await aShownDesktop({ platform: 'darwin' })
    await desktop.closeWindow()
    await isVisible(desktop, false)
    await desktop.activate()
    await isVisible(desktop, true)
  })
})
