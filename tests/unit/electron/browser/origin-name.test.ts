import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { readOriginName } from '#electron/browser/origin-name'
import { isOwnOrSystemFile } from '#electron/store/file-names'

describe('readOriginName', () => {
  let folder = ''
  let logged: string[] = []
  const read = () => readOriginName({ folder, log: { error: (what) => logged.push(what) } })
  const file = () => join(folder, 'browser-origin')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'callback-origin-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    logged = []
  })

  it('makes a name once, in a file that only its owner can read', async () => {
    const name = await read()
    expect(name).toMatch(/^callback-[0-9a-f]{20}$/)
    expect(await read()).toBe(name)
    expect(readdirSync(folder)).toEqual(['browser-origin'])
    expect((statSync(file()).mode & 0o777).toString(8)).toBe('600')
    expect(logged).toEqual([])
  })

  it('makes another name in another folder', async () => {
    const first = await read()
    folder = mkdtempSync(join(tmpdir(), 'callback-origin-'))
    expect(await read()).not.toBe(first)
  })

  it.each([
    '',
    'example.com',
    'callback-',
    '../callback-0123456789abcdef0123',
    'callback-0123456789ABCDEF0123',
  ])('replaces the damaged name “%s”', async (text) => {
    writeFileSync(file(), text, { mode: 0o600 })
    const name = await read()
    expect(name).toMatch(/^callback-[0-9a-f]{20}$/)
    expect(readFileSync(file(), 'utf8')).toBe(`${name}\n`)
  })

  it('replaces a name that others could read, and one behind a link', async () => {
    const first = await read()
    chmodSync(file(), 0o644)
    const second = await read()
    expect(second).not.toBe(first)
    const target = join(folder, 'elsewhere')
    writeFileSync(target, `${second}\n`, { mode: 0o600 })
    rmSync(file())
    symlinkSync(target, file())
    expect(await read()).not.toBe(second)
    expect(readFileSync(target, 'utf8')).toBe(`${second}\n`)
  })

  it('uses a name for one start when it cannot be kept, and logs that', async () => {
    folder = join(folder, 'missing')
    expect(await read()).toMatch(/^callback-[0-9a-f]{20}$/)
    expect(logged).toEqual([
      'The address of Callback could not be kept, so it is another one after the next start',
    ])
  })

  it('keeps the name in a file that counts as Callback’s own', () => {
    expect(isOwnOrSystemFile('browser-origin')).toBe(true)
  })
})
