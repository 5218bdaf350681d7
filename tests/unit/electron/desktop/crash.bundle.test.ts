import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDataFolder, aDesktop } from '#tests/support/electron-stub/a-desktop'
import { startDesktop } from '#tests/support/electron-stub/desktop'

describe('reportStartFailure', () => {
  it('shows one dialog when the folder cannot be written, and exits', async () => {
    const folder = join(await aDataFolder(), 'a-file')
    await writeFile(folder, 'not a folder')
    const { code, state } = await (await aDesktop({ folder })).exit
    expect(code).toBe(1)
    expect(state?.dialogs).toEqual([
      {
        kind: 'error',
        title: 'Callback can’t start',
        text: `Callback can’t write to ${folder}. Change the permissions, or choose another folder with --data-dir.`,
        buttons: [],
      },
    ])
    expect(state?.windows).toEqual([])
  })

  it('shows the same dialog for a folder that cannot be made, and exits', async () => {
    const file = join(await aDataFolder(), 'a-file')
    await writeFile(file, 'not a folder')
    const folder = join(file, 'callback', 'data')
    const { code, state } = await (await aDesktop({ folder })).exit
    expect(code).toBe(1)
    expect(state?.dialogs.map(({ text }) => text)).toEqual([
      `Callback can’t write to ${folder}. Change the permissions, or choose another folder with --data-dir.`,
    ])
  })

  it('explains an unreadable workspace, and does not change the file', async () => {
    const folder = await aDataFolder()
    const file = join(folder, 'workspace.json')
    await mkdir(folder, { recursive: true })
    await writeFile(file, '{ "cards": [')
    const { code, state, stderr } = await (await aDesktop({ folder })).exit
    expect(code).toBe(1)
    expect(state?.dialogs).toHaveLength(1)
    expect(state?.dialogs[0]?.text).toMatch(/^[A-Z].*\.$/s)
    expect(state?.dialogs[0]?.text).toContain(folder)
    expect(stderr).not.toContain('Callback couldn’t start')
    expect(await readFile(file, 'utf8')).toBe('{ "cards": [')
  })

  it.each(['linux', 'darwin', 'win32'] as const)(
    'explains on %s that the folder is missing after --data-dir',
    async (platform) => {
      const { code, state, stderr } = await (await startDesktop({ platform, args: ['--data-dir'] })).exit
      expect(code).toBe(1)
      expect(stderr).toBe(
        'Callback can’t start: --data-dir needs a folder after it: --data-dir /path/to/folder.\n',
      )
      expect(state?.dialogs).toHaveLength(1)
      expect(state?.dialogs[0]?.text).toBe('--data-dir needs a folder after it: --data-dir /path/to/folder.')
      expect(state?.lock).toBe('unasked')
    },
  )
})

describe('handleUncaughtErrors', () => {
  it('logs the error with its stack, shows that saved data is safe, and exits', async () => {
    const desktop = await aDesktop()
    await desktop.ask('app.hello', {})
    await desktop.throwInMain().catch(() => {})
    const { code, state, stderr } = await desktop.exit
    expect(code).toBe(1)
    expect(stderr).toContain('Callback has to close: Something went wrong in Callback.')
    expect(state?.dialogs[0]).toMatchObject({
      title: 'Callback has to close',
      text: expect.stringContaining('safe'),
    })
    const log = await readFile(join(desktop.folder, 'desktop/callback.log'), 'utf8')
    expect(log).toMatch(/Callback met a fault: Error: a fault on purpose\n\s+at /)
  })
})
