import { rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { aDesktop, eventually } from '#tests/support/electron-stub/a-desktop'
import {
  aCardOnFriday,
  aWaitingCard,
  DAY_0,
  DAY_7,
  northwind,
} from '#tests/support/electron-stub/a-waiting-card'

describe('createTray', () => {
  it('exists from the start, shows that nothing is due, and is not garbage-collected', async () => {
    const desktop = await aDesktop()
    const { tray, badge } = await eventually(async () => {
      const current = await desktop.state()
      expect(current.tray?.tooltip).toBe('Callback: nothing is due')
      return current
    })
    expect(tray?.image).toMatch(/resources\/tray\.png$/)
    expect(tray?.menu.map((item) => item.label || item.type)).toEqual([
      'Callback: nothing is due',
      'separator',
      'Pause alerts',
      'Open Callback',
      'Quit',
    ])
    expect(badge).toBe(0)
    await desktop.clickTray()
  })

  it('shows the window again from its menu and on click', async () => {
    const desktop = await aDesktop({ platform: 'win32' })
    await eventually(async () => expect((await desktop.state()).windows[0]?.isVisible).toBe(true))
    await desktop.closeWindow()
    expect((await desktop.state()).windows[0]?.isVisible).toBe(false)
    await desktop.clickTrayMenu(['Open Callback'])
    expect((await desktop.state()).windows[0]).toMatchObject({ isVisible: true, isFocused: true })
    await desktop.minimizeWindow()
    await desktop.clickTray()
    expect((await desktop.state()).windows[0]).toMatchObject({ isVisible: true, isFocused: true })
  })

  it('shows the window, which explains the failure, when a pause cannot be saved', async () => {
    const desktop = await aDesktop({ platform: 'win32' })
    const isVisible = async () => (await desktop.state()).windows[0]?.isVisible
    await eventually(async () => expect(await isVisible()).toBe(true))
    await desktop.ask('board.get', {})
    await desktop.closeWindow()
    expect(await isVisible()).toBe(false)
    await rename(desktop.folder, `${desktop.folder}-away`)
    await desktop.clickTrayMenu(['Pause alerts', 'For an hour'])
    await eventually(async () => expect(await isVisible()).toBe(true))
    await rename(`${desktop.folder}-away`, desktop.folder)
  })

  it('opens a follow-up from its submenu, and asks what they replied', async () => {
    const desktop = await aDesktop({ start: DAY_0 })
    const { cardId } = await aWaitingCard(desktop, northwind)
    await desktop.jumpClock(Date.parse(DAY_7) - Date.parse(DAY_0))
    await desktop.resume()
    // Before it has looked at the new time, the thank-you of day 0 may be in the menu for a moment.
    const label = await eventually(async () => {
      const line = (await desktop.state()).tray?.menu.find((item) => item.label.startsWith('Check in'))
      return line?.label ?? expect.unreachable('the check-in is not due yet')
    })
    await desktop.clickTrayMenu([label, 'Open'])
    await eventually(async () => {
      const opened = (await desktop.state()).events.find((event) => event.event === 'follow-up.open')
      expect(opened?.data).toMatchObject({ cardId })
    })
    await desktop.closeWindow()
    await desktop.clickTrayMenu([label, 'They replied …'])
    await eventually(async () => {
      const state = await desktop.state()
      expect(state.events.find((event) => event.event === 'reply.ask')?.data).toMatchObject({ cardId })
      expect(state.windows[0]?.isVisible).toBe(true)
    })
  })

  it('quits from its menu', async () => {
    const desktop = await aDesktop()
    await eventually(async () => expect((await desktop.state()).tray?.menu.at(-1)?.label).toBe('Quit'))
    await desktop.clickTrayMenu(['Quit']).catch(() => {})
    expect(await desktop.exit).toMatchObject({ code: 0, signal: null })
  })

  it('uses a template image with the count beside it on macOS', async () => {
    const desktop = await aDesktop({ platform: 'darwin', start: DAY_0 })
    await aWaitingCard(desktop, northwind)
    await desktop.jumpClock(await aCardOnFriday(desktop))
    await desktop.resume()
    await eventually(async () => {
      expect((await desktop.state()).tray).toMatchObject({
        image: expect.stringMatching(/trayTemplate\.png$/),
        title: '1',
      })
    })
  })
})
