import { describe, expect, it } from 'vitest'
import { aDesktop, eventually } from '#tests/support/electron-stub/a-desktop'
import type { Desktop, DesktopOptions } from '#tests/support/electron-stub/desktop'

const aShownDesktop = async (options: DesktopOptions = {}) => {
  const desktop = await aDesktop(options)
  await waitForVisible(desktop, true)
  return desktop
}

const waitForVisible = (desktop: Desktop, visible: boolean) =>
  eventually(async () => expect((await desktop.state()).windows[0]?.isVisible).toBe(visible))

const readChoice = async (desktop: Desktop) => (await desktop.ask('app.hello', {})).preferences.closeToTray

describe('closeToTray', () => {
  it('asks at the first close on Linux, and keeps the window open until the question is answered', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.closeWindow()
    const { dialogs, windows } = await desktop.state()
    expect(windows[0]?.isVisible).toBe(true)
    expect(dialogs).toEqual([
      {
        kind: 'message',
        title: 'Keep Callback running in the tray?',
        text: expect.stringContaining('To bring this window back, start Callback again.'),
        buttons: ['Keep running', 'Quit'],
      },
    ])
  })

  it('hides on “Keep running”, saves the choice, and does not ask again', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.clickDialogButton(0)
    await waitForVisible(desktop, false)
    expect(await readChoice(desktop)).toBe(true)
    expect((await desktop.state()).events).toContainEqual({
      event: 'preferences.changed',
      data: { theme: 'system', density: 'comfortable', closeToTray: true },
    })
    desktop.kill('SIGTERM')
    await desktop.exit

    const again = await aShownDesktop({ folder: desktop.folder })
    await again.closeWindow()
    await waitForVisible(again, false)
    expect((await again.state()).dialogs).toEqual([])
  })

  it('quits on “Quit”, and at every later close', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.clickDialogButton(1)
    expect(await desktop.exit).toMatchObject({ code: 0 })

    const again = await aShownDesktop({ folder: desktop.folder })
    await again.closeWindow().catch(() => {})
    expect(await again.exit).toMatchObject({ code: 0, state: { dialogs: [] } })
  })

  it('changes nothing when the question is dismissed', async () => {
    const desktop = await aShownDesktop()
    await desktop.closeWindow()
    await desktop.clickDialogButton(2)
    await waitForVisible(desktop, true)
    expect(await readChoice(desktop)).toBeNull()
    await desktop.closeWindow()
    expect((await desktop.state()).dialogs).toHaveLength(2)
  })

  it.each(['darwin', 'win32'] as const)(
    'hides on %s, and shows once that alerts continue',
    async (platform) => {
      const desktop = await aShownDesktop({ platform })
      await desktop.closeWindow()
      await waitForVisible(desktop, false)
      const { dialogs, notifications } = await desktop.state()
      expect(dialogs).toEqual([])
      expect(notifications).toMatchObject([{ title: 'Callback keeps running', actions: [] }])
      await desktop.clickNotification(0)
      await waitForVisible(desktop, true)
      await desktop.closeWindow()
      await waitForVisible(desktop, false)
      expect((await desktop.state()).notifications).toHaveLength(1)
      expect(await readChoice(desktop)).toBe(true)
    },
  )

  it('shows the window again from the dock on macOS', async () => {
    const desktop = await aShownDesktop({ platform: 'darwin' })
    await desktop.closeWindow()
    await waitForVisible(desktop, false)
    await desktop.activate()
    await waitForVisible(desktop, true)
  })
})
