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
        title: 'Callback cannot start',
        text: `Callback cannot write to ${folder}. Allow it to, or choose another folder with --data-dir.`,
        buttons: [],
      },
    ])
    expect(state?.windows).toEqual([])
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
    expect(stderr).not.toContain('Callback could not start')
    expect(await readFile(file, 'utf8')).toBe('{ "cards": [')
  })

  it('explains that the folder is missing after --data-dir', async () => {
    const { code, state } = await (await startDesktop({ args: ['--data-dir'] })).exit
    expect(code).toBe(1)
    expect(state?.dialogs[0]?.text).toBe('--data-dir needs a folder after it: --data-dir /path/to/folder.')
    expect(state?.lock).toBe('unasked')
  })
})

describe('handleUncaughtErrors', () => {
  it('logs the error with its stack, shows that saved data is safe, and exits', async () => {
    const desktop = await aDesktop()
    await desktop.ask('app.hello', {})
    await desktop.throwInMain().catch(() => {})
    const { code, state } = await desktop.exit
    expect(code).toBe(1)
    expect(state?.dialogs[0]).toMatchObject({
      title: 'Callback must stop',
      text: expect.stringContaining('safe'),
    })
    const log = await readFile(join(desktop.folder, 'desktop/callback.log'), 'utf8')
    expect(log).toMatch(/Callback met a fault: Error: a fault on purpose\n\s+at /)
  })
})
