import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDataFolder, quit } from '#tests/support/electron-stub/a-desktop'
import { startDesktop } from '#tests/support/electron-stub/desktop'

describe('createDialogs', () => {
  it('lets the user choose a folder, in which the app starts the next time under the same lock', async () => {
    const home = await aDataFolder()
    const defaultFolder = join(home, '.local/share/callback')
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
    const cancelled = first.ask('data-folder.inspect', { path: null })
    await first.chooseFolder(null)
    expect(await cancelled).toEqual({ kind: 'none' })

    const inspecting = first.ask('data-folder.inspect', { path: null })
    await first.chooseFolder(join(home, 'Sync'))
    const inspection = await inspecting
    expect(inspection).toMatchObject({ kind: 'empty', folder: join(home, 'Sync') })
    expect((await first.state()).dialogs.at(-1)).toEqual({
      kind: 'open',
      title: 'Choose a folder for your data',
      text: defaultFolder,
      buttons: ['Choose folder'],
    })
    await first.ask('data-folder.change', { id: 'id' in inspection ? inspection.id : '', use: 'move' })
    await quit(first)
    expect(existsSync(join(defaultFolder, 'workspace.json'))).toBe(false)

    const second = await startDesktop(options)
    expect((await second.ask('app.hello', {})).dataFolder).toBe(join(home, 'Sync'))
    expect((await second.ask('board.get', {})).cards).toMatchObject([{ company: 'Northwind Optics' }])
    expect((await second.state()).userData).toBe(join(defaultFolder, 'desktop'))
    const third = await startDesktop(options)
    expect((await third.exit).state).toMatchObject({ lock: 'refused', dialogs: [] })
    await quit(second)
  })

  it('lets the user choose the file of a CV, which is then shown in its folder', async () => {
    const desktop = await startDesktop({ folder: await aDataFolder() })
    expect((await desktop.ask('app.hello', {})).capabilities).toContain('choose-file')
    const cancelled = desktop.ask('cards.chooseCv', {})
    await desktop.chooseFolder(null)
    expect(await cancelled).toBeNull()
    const path = join(await aDataFolder(), 'Optics 2.pdf')
    const choosing = desktop.ask('cards.chooseCv', {})
    await desktop.chooseFolder(path)
    expect(await choosing).toEqual({ path, name: 'Optics 2' })
    expect((await desktop.state()).dialogs.at(-1)).toMatchObject({
      title: 'Choose the CV you sent',
      buttons: ['Choose file'],
    })
    await quit(desktop)
  })

  it('opens no dialog when an option names the folder', async () => {
    const desktop = await startDesktop({ folder: await aDataFolder() })
    expect((await desktop.ask('app.hello', {})).folderChoice).toBe('fixed')
    await expect(desktop.ask('data-folder.inspect', { path: null })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    expect((await desktop.state()).dialogs).toEqual([])
    await quit(desktop)
  })
})
