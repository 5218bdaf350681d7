import { describe, expect, it } from 'vitest'
import { aDesktop, eventually, quit } from '#tests/support/electron-stub/a-desktop'
import type { Desktop } from '#tests/support/electron-stub/desktop'

const failing = {
  kind: 'message',
  title: 'Callback’s window keeps failing',
  text: 'What you saved is safe. Reload to try again. If that doesn’t help, quit Callback and start it again.',
  buttons: ['Reload', 'Quit'],
}
const hanging = {
  kind: 'message',
  title: 'Callback isn’t responding',
  text: 'You can wait, or reload the window. What you saved is safe, but what you just typed may be lost.',
  buttons: ['Wait', 'Reload'],
}

const waitForLoads = (desktop: Desktop, loads: number) =>
  eventually(async () => expect((await desktop.state()).windows[0]?.page.loads).toBe(loads))

const waitForDialogs = (desktop: Desktop, dialogs: readonly object[]) =>
  eventually(async () => expect((await desktop.state()).dialogs).toEqual(dialogs))

const waitUntilVisible = (desktop: Desktop) =>
  eventually(async () => expect((await desktop.state()).windows[0]?.isVisible).toBe(true))

/** Starts the app and lets its page crash until the user is asked. */
async function aFailingDesktop(options = {}) {
  const desktop = await aDesktop(options)
  await waitUntilVisible(desktop)
  await waitForLoads(desktop, 1)
  for (const loads of [2, 3]) {
    await desktop.crashPage('crashed')
    await waitForLoads(desktop, loads)
    expect(await desktop.ask('app.hello', {})).toMatchObject({ host: 'desktop' })
  }
  expect((await desktop.state()).dialogs).toEqual([])
  await desktop.crashPage('oom')
  return desktop
}

describe('keepPageRunning', () => {
  it('reloads a page that ended twice, and asks at the third time', async () => {
    const desktop = await aFailingDesktop()
    await waitForDialogs(desktop, [failing])
    expect((await desktop.state()).windows[0]?.page.loads).toBe(3)
    const { stderr } = await quit(desktop)
    expect(stderr.match(/The page ended unexpectedly/g)).toHaveLength(3)
  })

  it('reloads when the user chooses that, and asks again if that does not help', async () => {
    const desktop = await aFailingDesktop()
    await waitForDialogs(desktop, [failing])
    await desktop.clickDialogButton(0)
    await waitForLoads(desktop, 4)
    expect(await desktop.ask('app.hello', {})).toMatchObject({ host: 'desktop' })
    await desktop.crashPage('crashed')
    await waitForDialogs(desktop, [failing, failing])
  })

  it('quits when the user chooses that', async () => {
    const desktop = await aFailingDesktop()
    await waitForDialogs(desktop, [failing])
    desktop.clickDialogButton(1).catch(() => {})
    expect((await desktop.exit).code).toBe(0)
  })

  it('does not ask about a page that failed twice long ago', async () => {
    const desktop = await aDesktop()
    await waitForLoads(desktop, 1)
    for (const loads of [2, 3, 4, 5]) {
      await desktop.crashPage('crashed')
      await waitForLoads(desktop, loads)
      await desktop.jumpClock(61_000)
    }
    expect((await desktop.state()).dialogs).toEqual([])
  })

  it('reloads a page that ended without an error too', async () => {
    const desktop = await aDesktop()
    await waitForLoads(desktop, 1)
    await desktop.crashPage('clean-exit')
    await waitForLoads(desktop, 2)
  })

  it('asks only once the window is shown again if the page fails in the tray', async () => {
    const desktop = await aDesktop({ platform: 'darwin' })
    await waitUntilVisible(desktop)
    await desktop.closeWindow()
    for (const loads of [2, 3]) {
      await desktop.crashPage('crashed')
      await waitForLoads(desktop, loads)
    }
    await desktop.crashPage('crashed')
    await eventually(async () => expect(await desktop.countLogged('The page ended')).toBe(3))
    expect(await desktop.state()).toMatchObject({ dialogs: [], windows: [{ isVisible: false }] })
    await desktop.activate()
    await waitForDialogs(desktop, [failing])
    await desktop.clickDialogButton(0)
    await waitForLoads(desktop, 4)
  })

  it('asks over a visible window if the page does not load at all', async () => {
    const desktop = await aDesktop({ env: { CALLBACK_TEST_FAILING_LOADS: '3' } })
    await waitForDialogs(desktop, [failing])
    expect((await desktop.state()).windows).toMatchObject([{ isVisible: true, page: { loads: 0 } }])
    await desktop.clickDialogButton(0)
    await waitForLoads(desktop, 1)
    const { stderr } = await quit(desktop)
    expect(stderr.match(/The page could not be loaded: 'ERR_FAILED/g)).toHaveLength(3)
  })

  it('offers to wait for a page that hangs', async () => {
    const desktop = await aDesktop()
    await waitForLoads(desktop, 1)
    await desktop.hangPage()
    await desktop.hangPage()
    await waitForDialogs(desktop, [hanging])
    await desktop.clickDialogButton(0)
    expect((await desktop.state()).windows[0]?.page.loads).toBe(1)
    await desktop.hangPage()
    await waitForDialogs(desktop, [hanging, hanging])
  })

  it('withdraws the question when the page responds again', async () => {
    const desktop = await aDesktop()
    await waitForLoads(desktop, 1)
    await desktop.hangPage()
    await waitForDialogs(desktop, [hanging])
    await desktop.respondAgain()
    await expect(desktop.clickDialogButton(1)).rejects.toThrow('No dialog is open')
    expect((await desktop.state()).windows[0]?.page.loads).toBe(1)
  })

  it('ends and reloads a page that hangs, however often the user chooses that', async () => {
    const desktop = await aDesktop()
    await waitForLoads(desktop, 1)
    for (const loads of [2, 3, 4, 5]) {
      await desktop.hangPage()
      await desktop.clickDialogButton(1)
      await waitForLoads(desktop, loads)
      expect(await desktop.ask('app.hello', {})).toMatchObject({ host: 'desktop' })
    }
    expect((await desktop.state()).dialogs).toEqual([hanging, hanging, hanging, hanging])
  })

  it('quits although the page hangs', async () => {
    const desktop = await aDesktop()
    await waitForLoads(desktop, 1)
    await desktop.hangPage()
    await desktop.clickDialogButton(0)
    const { code, stderr } = await quit(desktop)
    expect(code).toBe(0)
    expect(stderr).toContain('The page does not respond')
  })
})
