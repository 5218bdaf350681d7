import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDataFolder, quit } from '#tests/support/electron-stub/a-desktop'
import { startDesktop } from '#tests/support/electron-stub/desktop'

describe('systemDialogs', () => {
  it('lets a person choose a folder, and the app starts there the next time, under its own lock', async () => {
    const home = await aDataFolder()
    const own = join(home, '.local/share/callback')
    const options = { env: { HOME: home, XDG_DATA_HOME: '' } }
    const first = await startDesktop(options)
    await first.ask('commands.run', {
      type: 'add-card',
      cardId: 'northwind',
      company: 'Northwind Optics',
      role: '',
      stage: 'applied',
      person: '',
    })
    expect((await first.ask('app.hello', {})).folderChoice).toBe('dialog')
    const closed = first.ask('data-folder.look', { path: null })
    await first.chooseFolder(null)
    expect(await closed).toEqual({ kind: 'none' })

    const looking = first.ask('data-folder.look', { path: null })
    await first.chooseFolder(join(home, 'Sync'))
    const look = await looking
    expect(look).toMatchObject({ kind: 'empty', folder: join(home, 'Sync') })
    expect((await first.state()).dialogs.at(-1)).toEqual({
      kind: 'open',
      title: 'Choose a folder for your data',
      text: own,
      buttons: ['Look into it'],
    })
    await first.ask('data-folder.change', { id: 'id' in look ? look.id : '', use: 'move' })
    await quit(first)
    expect(existsSync(join(own, 'workspace.json'))).toBe(false)

    const second = await startDesktop(options)
    expect((await second.ask('app.hello', {})).dataFolder).toBe(join(home, 'Sync'))
    expect((await second.ask('board.get', {})).cards).toMatchObject([{ company: 'Northwind Optics' }])
    expect((await second.state()).userData).toBe(join(own, 'desktop'))
    const third = await startDesktop(options)
    expect((await third.exit).state).toMatchObject({ lock: 'refused', dialogs: [] })
    await quit(second)
  })

  it('opens nothing where an option names the folder', async () => {
    const desktop = await startDesktop({ folder: await aDataFolder() })
    expect((await desktop.ask('app.hello', {})).folderChoice).toBe('fixed')
    await expect(desktop.ask('data-folder.look', { path: null })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect((await desktop.state()).dialogs).toEqual([])
    await quit(desktop)
  })
})
