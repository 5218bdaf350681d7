import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openPreferences } from '#electron/browser/preferences'

describe('openPreferences', () => {
  let folder = ''
  let logged: string[] = []
  const log = { error: (what: string) => logged.push(what) }
  const open = () => openPreferences({ folder, log })
  const file = () => join(folder, 'preferences.json')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'callback-preferences-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    logged = []
  })

  it('starts with the defaults, and writes nothing', () => {
    expect(open().get()).toEqual({ theme: 'system', density: 'comfortable', closeToTray: null })
    expect(existsSync(file())).toBe(false)
  })

  it('does not touch the folder before its first use', () => {
    folder = join(folder, 'later')
    const preferences = open()
    expect(existsSync(folder)).toBe(false)
    mkdirSync(folder)
    preferences.set({ theme: 'dark' })
    expect(existsSync(file())).toBe(true)
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
  })

  it('keeps preferences across restarts in a private file', () => {
    expect(open().set({ theme: 'dark' })).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: null,
    })
    open().set({ closeToTray: true })
    expect(open().get()).toEqual({ theme: 'dark', density: 'comfortable', closeToTray: true })
    expect(statSync(file()).mode & 0o077).toBe(0)
  })

  it('sets an unreadable file aside, and starts with the defaults', () => {
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

  it('keeps fields that a later version added', () => {
    writeFileSync(file(), '{"theme":"dark","later":"tight"}')
    open().set({ closeToTray: false })
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      theme: 'dark',
      density: 'comfortable',
      closeToTray: false,
      later: 'tight',
    })
  })

  it('continues in memory and logs when the file cannot be created', () => {
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

  it('continues in memory and logs when a change cannot be written', () => {
    const preferences = open()
    preferences.get()
    mkdirSync(file())
    expect(preferences.set({ theme: 'dark' }).theme).toBe('dark')
    expect(preferences.get().theme).toBe('dark')
    expect(logged).toEqual(['The preferences could not be saved'])
  })
})
