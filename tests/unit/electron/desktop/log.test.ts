import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLog } from '#electron/desktop/log'

describe('openLog', () => {
  let folder = ''
  const written: string[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'callback-log-'))
    written.length = 0
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  })

  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  it('writes the message and the full error with its cause', () => {
    const file = join(folder, 'callback.log')
    openLog(file).error('The page ended', new Error('outer', { cause: new Error('the reason') }))
    expect(readFileSync(file, 'utf8')).toMatch(/^\d{4}-.*Z The page ended: Error: outer\n.*the reason/s)
    expect(written.join('')).toBe(readFileSync(file, 'utf8'))
  })

  it('rotates the file past a megabyte, and keeps the old one', () => {
    const file = join(folder, 'callback.log')
    writeFileSync(file, 'x'.repeat(1_000_001))
    openLog(file).error('Again', 'a reason')
    expect(readFileSync(file, 'utf8')).toMatch(/Again: 'a reason'\n$/)
    expect(readFileSync(file, 'utf8').length).toBeLessThan(200)
    expect(readFileSync(`${file}.old`, 'utf8').length).toBe(1_000_001)
  })

  it('leaves out the password and the query of an address', () => {
    const error = new Error('Failed to open https://jane:hunter2@example.com/jobs?key=abc')
    openLog(null).error('A link to https://jane:hunter2@example.com could not be opened', error)
    expect(written.join('')).toContain('A link to https://…@example.com could not be opened')
    expect(written.join('')).toContain('Failed to open https://…@example.com/jobs?…')
    expect(written.join('')).not.toMatch(/jane|hunter2|abc/)
  })

  it('still writes to standard error when the file cannot be written', () => {
    openLog(join(folder, 'missing', 'callback.log')).error('A failure', 'a reason')
    openLog(null).error('Another', 'a reason')
    expect(written.map((line) => line.slice(25))).toEqual([
      "A failure: 'a reason'\n",
      "Another: 'a reason'\n",
    ])
  })
})
