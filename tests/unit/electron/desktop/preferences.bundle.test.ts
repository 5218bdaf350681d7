import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDataFolder, aDesktop, quit } from '#tests/support/electron-stub/a-desktop'

const defaults = { theme: 'system', density: 'comfortable', closeToTray: null }

/** Creates a data folder with this text as its preferences file. */
async function aFolderWith(text: string) {
  const folder = await aDataFolder()
  await mkdir(join(folder, 'desktop'))
  await writeFile(join(folder, 'desktop/preferences.json'), text)
  return folder
}

describe('openPreferences', () => {
  it('keeps preferences across restarts, in a file of its own', async () => {
    const desktop = await aDesktop()
    await desktop.ask('preferences.set', { theme: 'dark', closeToTray: true })
    await quit(desktop)
    const again = await aDesktop({ folder: desktop.folder })
    expect((await again.ask('app.hello', {})).preferences).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: true,
    })
    const stored = await readFile(join(desktop.folder, 'desktop/preferences.json'), 'utf8')
    expect(JSON.parse(stored)).toMatchObject({ theme: 'dark', closeToTray: true })
  })

  it('sets an unreadable file aside, and starts with the defaults', async () => {
    const folder = await aFolderWith('{ "theme": "da')
    const desktop = await aDesktop({ folder })
    expect((await desktop.ask('app.hello', {})).preferences).toEqual(defaults)
    await desktop.ask('preferences.set', { theme: 'light' })
    const { stderr } = await quit(desktop)
    expect(stderr).toContain('The preferences could not be read; they are kept aside')
    const aside = (await readdir(join(folder, 'desktop'))).filter((name) => name.includes('unreadable'))
    expect(aside).toHaveLength(1)
    expect(await readFile(join(folder, 'desktop', aside[0] ?? ''), 'utf8')).toBe('{ "theme": "da')
    const again = await aDesktop({ folder })
    expect((await again.ask('app.hello', {})).preferences.theme).toBe('light')
  })

  it.each([
    ['unknown values', '{"theme":"pink","density":7,"closeToTray":"yes","window":{"x":"left"},"later":1}'],
    ['a list', '[1,2]'],
    ['no content', ''],
    ['a number', '7'],
    ['null', 'null'],
  ])('uses the defaults for a file with %s', async (_case, text) => {
    const desktop = await aDesktop({ folder: await aFolderWith(text) })
    expect((await desktop.ask('app.hello', {})).preferences).toEqual(defaults)
    expect(await desktop.ask('preferences.set', { theme: 'dark' })).toEqual({ ...defaults, theme: 'dark' })
  })

  it('continues in memory when nothing can be written', async () => {
    const folder = await aDataFolder()
    await mkdir(join(folder, 'desktop/preferences.json'), { recursive: true })
    const desktop = await aDesktop({ folder })
    expect(await desktop.ask('preferences.set', { theme: 'dark' })).toEqual({ ...defaults, theme: 'dark' })
    expect((await desktop.ask('app.hello', {})).preferences.theme).toBe('dark')
    expect((await quit(desktop)).stderr).toContain('The preferences are not kept between starts')
  })
})
