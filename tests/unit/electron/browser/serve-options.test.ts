import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseServeOptions, serveHelp } from '#electron/browser/serve-options'

const sentence = (...args: string[]) => {
  try {
    parseServeOptions(args)
  } catch (error) {
    expect(error).toMatchObject({ code: 'bad-option' })
    return (error as Error).message
  }
  throw new Error(`${args.join(' ')} was taken`)
}

describe('parseServeOptions', () => {
  it('leaves everything to be chosen when nothing is asked for', () => {
    expect(parseServeOptions([])).toEqual({ dataDir: null, port: null, open: true, help: false })
  })

  it('reads all options, in both ways of writing them', () => {
    const wanted = { dataDir: resolve('data'), port: 8080, open: false, help: false }
    expect(parseServeOptions(['--data-dir', 'data', '--port', '8080', '--no-open'])).toEqual(wanted)
    expect(parseServeOptions(['--data-dir=data', '--port=8080', '--no-open'])).toEqual(wanted)
  })

  it('takes 0 for any free port', () => {
    expect(parseServeOptions(['--port', '0']).port).toBe(0)
  })

  it('refuses what is not an option', () => {
    expect(sentence('--colour')).toBe('There is no option --colour. Use --help to see all options.')
    expect(sentence('-p', '80')).toMatch(/^There is no option -p\./)
    expect(sentence('--constructor')).toMatch(/^There is no option --constructor\./)
    expect(sentence('data')).toMatch(/^“data” is not an option\./)
  })

  it('refuses an option without its value', () => {
    expect(sentence('--data-dir')).toMatch(/^--data-dir needs a value after it\./)
    expect(sentence('--data-dir', '--no-open')).toMatch(/^--data-dir needs a value after it\./)
    expect(sentence('--data-dir=')).toMatch(/^--data-dir needs a value after it\./)
    expect(sentence('--port')).toMatch(/^--port needs a value after it\./)
  })

  it('refuses a value where none belongs', () => {
    expect(sentence('--no-open=yes')).toMatch(/^--no-open takes no value\./)
  })

  it('refuses a port that is none', () => {
    for (const port of ['http', '65536', '1.5', '1e3', '0x50', ' 80'])
      expect(sentence('--port', port)).toMatch(/^--port needs a number from 0 to 65535, not “/)
    expect(sentence('--port', '-1')).toMatch(/^--port needs a number from 0 to 65535, not “-1”/)
    expect(sentence('--port=-1')).toMatch(/^--port needs a number/)
  })

  it('names every option in its help', () => {
    for (const option of ['--data-dir', '--port', '--no-open', '--help']) expect(serveHelp).toContain(option)
  })
})
