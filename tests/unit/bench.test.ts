import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bench, parseArguments, torture } from '../bench/programs.mjs'

describe('parseArguments', () => {
  it('takes names of parts and numbers, in either spelling', () => {
    expect(parseArguments(torture, ['kills', '--share', '0.05', 'lives', '--seed=7'])).toEqual({
      kind: 'run',
      parts: ['kills', 'lives'],
      numbers: { share: 0.05, seed: 7 },
    })
    expect(parseArguments(bench, [])).toEqual({ kind: 'run', parts: [], numbers: {} })
  })

  it.each([
    [['--shar', '1'], 'There is no option “--shar”.'],
    [['-x'], 'There is no option “-x”.'],
    [['killing'], 'There is no part “killing”.'],
    [['toString'], 'There is no part “toString”.'],
    [['--share'], '“--share” takes a part of the whole, 0.05 for a twentieth.'],
    [['--share', '2'], '“--share” takes a part of the whole, 0.05 for a twentieth.'],
    [['--share', ''], '“--share” takes a part of the whole, 0.05 for a twentieth.'],
    [['--seed', 'x'], '“--seed” takes a whole number, to repeat a run.'],
    [['--seed', '1.5'], '“--seed” takes a whole number, to repeat a run.'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const text = `${sentence} “npm run torture -- --help” says what there is.`
    expect(parseArguments(torture, args)).toEqual({ kind: 'wrong', text })
  })

  it('refuses the numbers that only the other program takes', () => {
    expect(parseArguments(bench, ['--seed', '7'])).toMatchObject({ kind: 'wrong' })
  })

  it('lists every part and option when asked for help, whatever the other arguments are', () => {
    const help = parseArguments(torture, ['kills', '--help'])
    expect(help.kind).toBe('help')
    for (const name of [...Object.keys(torture.parts), '--share', '--seed'])
      expect(help).toHaveProperty('text', expect.stringContaining(`\n  ${name} `))
  })
})

describe.each(['run', 'run-torture'])('%s.mjs', (name) => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '..', 'bench', `${name}.mjs`), ...args], {
      encoding: 'utf8',
    })

  it('exits with code 2 and builds nothing for an unknown argument', () => {
    expect(run('--no-such')).toMatchObject({ status: 2, stdout: '' })
  })

  it('lists what there is and exits with code 0 when asked for help', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' })
  })
})
