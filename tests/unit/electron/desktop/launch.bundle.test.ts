import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDataFolder, aDesktop, eventually, quit } from '#tests/support/electron-stub/a-desktop'
import { startDesktop } from '#tests/support/electron-stub/desktop'

describe('launch', () => {
  it('takes the lock, enables the sandbox, and registers its scheme before the app is ready', async () => {
    const desktop = await aDesktop()
    const state = await desktop.state()
    expect(state).toMatchObject({
      lock: 'held',
      isSandboxed: true,
      userData: join(desktop.folder, 'desktop'),
      switches: { 'host-resolver-rules': 'MAP * ~NOTFOUND' },
      handledSchemes: ['app'],
    })
    expect(state.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ])
  })

  it('sets the app id on Windows, which shows no notifications without one', async () => {
    const packaged = await aDesktop({ platform: 'win32', env: { CALLBACK_TEST_PACKAGED: '1' } })
    expect((await packaged.state()).appUserModelId).toBe('app.callback')
    const other = await aDesktop()
    expect((await other.state()).appUserModelId).toBe('')
  })

  it('responds to a first request that came before the workspace was open', async () => {
    const desktop = await aDesktop()
    expect(await desktop.ask('app.hello', {})).toMatchObject({
      host: 'desktop',
      zone: 'America/New_York',
      dataFolder: desktop.folder,
      capabilities: ['tray', 'window', 'show-in-folder', 'choose-file'],
      preferences: { theme: 'system', density: 'comfortable', closeToTray: null },
    })
  })

  it('stores its data in the default folder of the platform without an option', async () => {
    const home = await aDataFolder()
    const desktop = await startDesktop({ env: { HOME: home, XDG_DATA_HOME: '' } })
    expect(await desktop.ask('app.hello', {})).toMatchObject({
      dataFolder: join(home, '.local/share/callback'),
    })
    await quit(desktop)
    expect(existsSync(join(home, '.local/share/callback/workspace.json'))).toBe(true)
  })

  it('quits a second instance at once, and brings the first to the front', async () => {
    const first = await aDesktop({ platform: 'darwin' })
    await eventually(async () => expect((await first.state()).windows[0]?.isVisible).toBe(true))
    await first.closeWindow()
    expect((await first.state()).windows[0]?.isVisible).toBe(false)

    const second = await aDesktop({ folder: first.folder })
    const { code, state } = await second.exit
    expect(code).toBe(0)
    expect(state).toMatchObject({ lock: 'refused', windows: [], tray: null, schemes: [], dialogs: [] })
    await eventually(async () => {
      expect((await first.state()).windows).toMatchObject([{ isVisible: true, isFocused: true }])
    })
  })

  it('restores a minimized window for a second instance', async () => {
    const first = await aDesktop()
    await eventually(async () => expect((await first.state()).windows[0]?.isVisible).toBe(true))
    await first.minimizeWindow()
    await (await aDesktop({ folder: first.folder })).exit
    await eventually(async () => expect((await first.state()).windows[0]?.isFocused).toBe(true))
  })

  it('runs a second app on another folder', async () => {
    const [first, second] = [await aDesktop(), await aDesktop()]
    expect((await first.state()).lock).toBe('held')
    expect((await second.state()).lock).toBe('held')
  })
})
