import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { confPreferences } from '#electron/browser/preferences'

describe('confPreferences', () => {
  let folder = ''
  let logged: string[] = []
  const log = { error: (what: string) => logged.push(what) }
  const open = () => confPreferences({ folder, log })
  const file = () => join(folder, 'preferences.json')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'callback-preferences-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    logged = []
  })

  it('begins with the theme of the system, and writes nothing', () => {
    expect(open().get()).toEqual({ theme: 'system', density: 'comfortable', closeToTray: null })
    expect(existsSync(file())).toBe(false)
  })

  it('does not touch the folder before it is asked', () => {
    folder = join(folder, 'later')
    const preferences = open()
    expect(existsSync(folder)).toBe(false)
    mkdirSync(folder)
    preferences.set({ theme: 'dark' })
    expect(existsSync(file())).toBe(true)
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
  })

  it('keeps what was set across a restart, for its owner only', () => {
    expect(open().set({ theme: 'dark' })).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: null,
    })
    open().set({ closeToTray: true })
    expect(open().get()).toEqual({ theme: 'dark', density: 'comfortable', closeToTray: true })
    expect(statSync(file()).mode & 0o077).toBe(0)
  })

  it('keeps an unreadable file aside and starts anew', () => {
    for (const text of ['{"theme":"da', '', '[]', '{"theme":"plaid"}', '\0\0\0']) {
      writeFileSync(file(), text)
      const preferences = open()
      expect(preferences.get()).toEqual({ theme: 'system', density: 'comfortable', closeToTray: null })
      expect(readFileSync(join(folder, 'preferences.unreadable.json'), 'utf8')).toBe(text)
      preferences.set({ theme: 'light' })
      expect(open().get().theme).toBe('light')
    }
    expect(logged).toHaveLength(5)
  })

  it('keeps what a later version added', () => {
    writeFileSync(file(), '{"theme":"dark","later":"tight"}')
    open().set({ closeToTray: false })
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: false,
      later: 'tight',
    })
  })

  it('goes on from memory where nothing can be kept, and logs it', () => {
    writeFileSync(join(folder, 'taken'), 'a file')
    folder = join(folder, 'taken')
    const preferences = open()
    expect(preferences.set({ theme: 'dark' })).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: null,
    })
    expect(preferences.get().theme).toBe('dark')
    expect(logged).toEqual(['The preferences cannot be kept'])
    folder = join(folder, '..')
  })

  it('goes on from memory when a change cannot be written, and logs it', () => {
    const preferences = open()
    preferences.get()
    mkdirSync(file())
    expect(preferences.set({ theme: 'dark' }).theme).toBe('dark')
    expect(preferences.get().theme).toBe('dark')
    expect(logged).toEqual(['The preferences could not be saved'])
  })
})
