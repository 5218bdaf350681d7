import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseServeOptions, serveHelp } from '#electron/browser/serve-options'

const errorMessage = (...args: string[]) => {
  try {
    parseServeOptions(args)
  } catch (error) {
    expect(error).toMatchObject({ code: 'bad-option' })
    return (error as Error).message
  }
  throw new Error(`${args.join(' ')} was accepted`)
}

describe('parseServeOptions', () => {
  it('returns the defaults without arguments', () => {
    expect(parseServeOptions([])).toEqual({ dataDir: null, port: null, open: true, help: false })
  })

  it('parses all options in both notations', () => {
    const expected = { dataDir: resolve('data'), port: 8080, open: false, help: false }
    expect(parseServeOptions(['--data-dir', 'data', '--port', '8080', '--no-open'])).toEqual(expected)
    expect(parseServeOptions(['--data-dir=data', '--port=8080', '--no-open'])).toEqual(expected)
  })

  it('accepts 0 for any free port', () => {
    expect(parseServeOptions(['--port', '0']).port).toBe(0)
  })

  it('rejects unknown options and other arguments', () => {
    expect(errorMessage('--colour')).toBe('There’s no option --colour. Use --help to see all options.')
    expect(errorMessage('-p', '80')).toMatch(/^There’s no option -p\./)
    expect(errorMessage('--constructor')).toMatch(/^There’s no option --constructor\./)
    expect(errorMessage('data')).toMatch(/^“data” isn’t an option\./)
  })

  it('rejects an option without its value', () => {
    expect(errorMessage('--data-dir')).toMatch(/^--data-dir needs a value after it\./)
    expect(errorMessage('--data-dir', '--no-open')).toMatch(/^--data-dir needs a value after it\./)
    expect(errorMessage('--data-dir=')).toMatch(/^--data-dir needs a value after it\./)
    expect(errorMessage('--port')).toMatch(/^--port needs a value after it\./)
  })

  it('rejects a value after a flag', () => {
    expect(errorMessage('--no-open=yes')).toMatch(/^--no-open takes no value\./)
  })

  it('rejects an invalid port', () => {
    for (const port of ['http', '65536', '1.5', '1e3', '0x50', ' 80'])
      expect(errorMessage('--port', port)).toMatch(/^--port needs a number from 0 to 65535, not “/)
    expect(errorMessage('--port', '-1')).toMatch(/^--port needs a number from 0 to 65535, not “-1”/)
    expect(errorMessage('--port=-1')).toMatch(/^--port needs a number/)
  })

  it('lists every option in its help', () => {
    for (const option of ['--data-dir', '--port', '--no-open', '--help']) expect(serveHelp).toContain(option)
  })
})
