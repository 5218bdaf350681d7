import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserSystem, openCommand, openInBrowser } from '#electron/browser/open-in-browser'
import { onlyPrograms } from '#tests/support/browser/fake-programs'

const release = '6.8.0-31-generic'

/** A script that writes down what it was started with. It renames the file, so that nobody reads half of it. */
const note = 'printf "%s\\n" "$@" > "$0.new"; /bin/mv "$0.new" "$0.args"'

/** What a program was started with, one a line, as soon as it has written that down. */
async function argumentsOf(folder: string, program: string): Promise<readonly string[]> {
  const file = join(folder, `${program}.args`)
  await expect.poll(() => existsSync(file)).toBe(true)
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

describe('browserSystem', () => {
  it('is that of the platform', () => {
    const on = (platform: NodeJS.Platform) => browserSystem({ platform, env: {}, release })
    expect(['darwin', 'win32', 'linux', 'freebsd'].map((name) => on(name as NodeJS.Platform))).toEqual([
      'mac',
      'windows',
      'unix',
      'unix',
    ])
  })

  it('knows Linux inside Windows by its environment or its kernel', () => {
    const linux = { platform: 'linux', env: {}, release } as const
    expect(browserSystem({ ...linux, env: { WSL_DISTRO_NAME: 'Debian' } })).toBe('wsl')
    expect(browserSystem({ ...linux, release: '5.15.90.1-microsoft-standard-WSL2' })).toBe('wsl')
    expect(browserSystem({ ...linux, release: '4.4.0-19041-Microsoft' })).toBe('wsl')
  })
})

describe.skipIf(process.platform === 'win32')('openCommand', () => {
  it('names the opener of each system and the file, in an address where spaces are escaped', () => {
    const address = 'file:///home/ann%20lee/open.html'
    const open = (system: 'mac' | 'windows' | 'unix') => openCommand(system, '/home/ann lee/open.html')
    expect(open('unix')).toEqual(['xdg-open', address])
    expect(open('mac')).toEqual(['open', address])
    expect(open('windows')).toEqual(['rundll32', 'url.dll,FileProtocolHandler', address])
  })

  it("names the file to Windows as it is, for that is Windows' own name for it", () => {
    const path = '\\\\wsl.localhost\\Debian\\home\\ann\\open.html'
    expect(openCommand('wsl', path)).toEqual(['rundll32.exe', 'url.dll,FileProtocolHandler', path])
  })
})

describe.skipIf(process.platform === 'win32')('openInBrowser', () => {
  it('starts the opener with the file and nothing else', async () => {
    const { folder } = onlyPrograms({ 'xdg-open': note })
    expect(await openInBrowser('/home/ann/open.html', 'unix')).toBe(true)
    expect(await argumentsOf(folder, 'xdg-open')).toEqual(['file:///home/ann/open.html'])
  })

  it('says so where there is nothing to open it with, and nothing else happens', async () => {
    onlyPrograms({})
    for (const system of ['unix', 'mac', 'windows', 'wsl'] as const)
      expect(await openInBrowser('/home/ann/open.html', system)).toBe(false)
  })

  it('opens a browser of Windows under WSL, by the name that the file has there', async () => {
    const { folder } = onlyPrograms({
      wslpath: `[ "$1" = -w ] && printf '%s\\n' '\\\\wsl.localhost\\Debian\\home\\ann\\open.html'`,
      'rundll32.exe': note,
      'xdg-open': note,
    })
    expect(await openInBrowser('/home/ann/open.html', 'wsl')).toBe(true)
    expect(await argumentsOf(folder, 'rundll32.exe')).toEqual([
      'url.dll,FileProtocolHandler',
      '\\\\wsl.localhost\\Debian\\home\\ann\\open.html',
    ])
    expect(existsSync(join(folder, 'xdg-open.args'))).toBe(false)
  })

  it.each([
    ['the path cannot be translated', { wslpath: 'exit 1', 'rundll32.exe': note }],
    ['no program of Windows can be started', { wslpath: 'echo path' }],
  ])('opens a browser of Linux under WSL when %s', async (_, programs) => {
    const { folder } = onlyPrograms({ ...programs, 'xdg-open': note })
    expect(await openInBrowser('/home/ann/open.html', 'wsl')).toBe(true)
    expect(await argumentsOf(folder, 'xdg-open')).toEqual(['file:///home/ann/open.html'])
    expect(existsSync(join(folder, 'rundll32.exe.args'))).toBe(false)
  })
})
