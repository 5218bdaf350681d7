import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOpenCommand, detectBrowserSystem, openInBrowser } from '#electron/browser/open-in-browser'
import { onlyPrograms } from '#tests/support/browser/fake-programs'

const release = '6.8.0-31-generic'

/** A script that records its arguments. It renames the file at the end, so that no test reads half of it. */
const recordArguments = 'printf "%s\\n" "$@" > "$0.new"; /bin/mv "$0.new" "$0.args"'

/** Waits until a program has recorded its arguments, and reads them. */
async function readArguments(folder: string, program: string): Promise<readonly string[]> {
  const file = join(folder, `${program}.args`)
  await expect.poll(() => existsSync(file)).toBe(true)
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

describe('detectBrowserSystem', () => {
  it('returns the system of the platform', () => {
    const on = (platform: NodeJS.Platform) => detectBrowserSystem({ platform, env: {}, release })
    expect(['darwin', 'win32', 'linux', 'freebsd'].map((name) => on(name as NodeJS.Platform))).toEqual([
      'mac',
      'windows',
      'unix',
      'unix',
    ])
  })

  it('recognizes WSL by its environment or its kernel', () => {
    const linux = { platform: 'linux', env: {}, release } as const
    expect(detectBrowserSystem({ ...linux, env: { WSL_DISTRO_NAME: 'Debian' } })).toBe('wsl')
    expect(detectBrowserSystem({ ...linux, release: '5.15.90.1-microsoft-standard-WSL2' })).toBe('wsl')
    expect(detectBrowserSystem({ ...linux, release: '4.4.0-19041-Microsoft' })).toBe('wsl')
  })
})

describe.skipIf(process.platform === 'win32')('createOpenCommand', () => {
  it('passes each opener the file as a URL with escaped spaces', () => {
    const address = 'file:///home/ann%20lee/open.html'
    const open = (system: 'mac' | 'windows' | 'unix') => createOpenCommand(system, '/home/ann lee/open.html')
    expect(open('unix')).toEqual(['xdg-open', address])
    expect(open('mac')).toEqual(['open', address])
    expect(open('windows')).toEqual(['rundll32', 'url.dll,FileProtocolHandler', address])
  })

  it('passes Windows its own path of the file under WSL, unchanged', () => {
    const path = '\\\\wsl.localhost\\Debian\\home\\ann\\open.html'
    expect(createOpenCommand('wsl', path)).toEqual(['rundll32.exe', 'url.dll,FileProtocolHandler', path])
  })
})

describe.skipIf(process.platform === 'win32')('openInBrowser', () => {
  it('starts the opener with the file as its only argument', async () => {
    const { folder } = onlyPrograms({ 'xdg-open': recordArguments })
    expect(await openInBrowser('/home/ann/open.html', 'unix')).toBe(true)
    expect(await readArguments(folder, 'xdg-open')).toEqual(['file:///home/ann/open.html'])
  })

  it('returns false when no program can be started', async () => {
    onlyPrograms({})
    for (const system of ['unix', 'mac', 'windows', 'wsl'] as const)
      expect(await openInBrowser('/home/ann/open.html', system)).toBe(false)
  })

  it('opens a Windows browser under WSL, with the Windows path of the file', async () => {
    const { folder } = onlyPrograms({
      wslpath: `[ "$1" = -w ] && printf '%s\\n' '\\\\wsl.localhost\\Debian\\home\\ann\\open.html'`,
      'rundll32.exe': recordArguments,
      'xdg-open': recordArguments,
    })
    expect(await openInBrowser('/home/ann/open.html', 'wsl')).toBe(true)
    expect(await readArguments(folder, 'rundll32.exe')).toEqual([
      'url.dll,FileProtocolHandler',
      '\\\\wsl.localhost\\Debian\\home\\ann\\open.html',
    ])
    expect(existsSync(join(folder, 'xdg-open.args'))).toBe(false)
  })

  it.each([
    ['the path cannot be translated', { wslpath: 'exit 1', 'rundll32.exe': recordArguments }],
    ['no Windows program can be started', { wslpath: 'echo path' }],
  ])('opens a Linux browser under WSL when %s', async (_, programs) => {
    const { folder } = onlyPrograms({ ...programs, 'xdg-open': recordArguments })
    expect(await openInBrowser('/home/ann/open.html', 'wsl')).toBe(true)
    expect(await readArguments(folder, 'xdg-open')).toEqual(['file:///home/ann/open.html'])
    expect(existsSync(join(folder, 'rundll32.exe.args'))).toBe(false)
  })
})
