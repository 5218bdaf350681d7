import { homedir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { parseTypedFolder, resolveDefaultFolder } from '#electron/host/default-folder'

describe('resolveDefaultFolder', () => {
  it('follows XDG_DATA_HOME on Linux', () => {
    const folder = resolveDefaultFolder({ HOME: '/home/jane', XDG_DATA_HOME: '/data/jane' }, 'linux')
    expect(folder).toBe('/data/jane/callback')
  })

  it('uses ~/.local/share on Linux without XDG_DATA_HOME', () => {
    expect(resolveDefaultFolder({ HOME: '/home/jane' }, 'linux')).toBe('/home/jane/.local/share/callback')
  })

  it('ignores a relative or empty XDG_DATA_HOME', () => {
    for (const XDG_DATA_HOME of ['data', ''])
      expect(resolveDefaultFolder({ HOME: '/home/jane', XDG_DATA_HOME }, 'linux')).toBe(
        '/home/jane/.local/share/callback',
      )
  })

  it('uses Application Support on macOS', () => {
    const folder = resolveDefaultFolder({ HOME: '/Users/jane' }, 'darwin')
    expect(folder).toBe('/Users/jane/Library/Application Support/Callback')
  })

  it('uses the roaming folder on Windows', () => {
    const roaming = String.raw`C:\Users\jane\AppData\Roaming`
    expect(resolveDefaultFolder({ APPDATA: roaming }, 'win32')).toBe(String.raw`${roaming}\Callback`)
    expect(resolveDefaultFolder({ USERPROFILE: String.raw`C:\Users\jane` }, 'win32')).toBe(
      String.raw`${roaming}\Callback`,
    )
  })

  it('asks the system for the home folder if the environment does not name it', () => {
    expect(resolveDefaultFolder({}, 'linux')).toBe(`${homedir()}/.local/share/callback`)
  })
})

describe('parseTypedFolder', () => {
  const env = { HOME: '/home/robin' }

  it.each([
    ['/media/stick/Callback', '/media/stick/Callback'],
    ['  /media/stick ', '/media/stick'],
    ['~', '/home/robin'],
    ['~/Sync/Callback', '/home/robin/Sync/Callback'],
  ])('accepts “%s”', (text, folder) => {
    expect(parseTypedFolder(text, env)).toBe(folder)
  })

  it.each(['', 'Sync', './Sync', '~robin/Sync', '/a\0b'])('refuses “%s” with an example', (text) => {
    expect(() => parseTypedFolder(text, env)).toThrow(
      'Enter the full path of a folder, such as /home/robin/Callback.',
    )
  })
})
