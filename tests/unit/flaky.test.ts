import { describe, expect, it } from 'vitest'
import { parseFlakyOptions } from '../support/e2e/flaky-options.mjs'
import { countFailures, formatFlakyTable } from '../support/e2e/flaky-table.mjs'

const specFiles = ['find.spec.ts', 'undo.spec.ts', 'undo-drawer.spec.ts']
const parse = (...args: string[]) => parseFlakyOptions(args, specFiles)

describe('parseFlakyOptions', () => {
  it('returns every spec if none is named', () => {
    expect(parse('--times', '5')).toEqual({ kind: 'run', times: 5, specs: specFiles })
  })

  it('finds a spec by its name, its file or its path', () => {
    expect(parse('undo', '--times=2', 'tests/e2e/find.spec.ts')).toEqual({
      kind: 'run',
      times: 2,
      specs: ['undo.spec.ts', 'find.spec.ts'],
    })
  })

  it.each([[[]], [['--times']], [['--times', '0']], [['--times', '1.5']], [['--times', 'many']]])(
    'refuses %j and describes what is required',
    (args) => {
      expect(parse(...args)).toEqual({
        kind: 'wrong',
        text: '--times needs a whole number from 1: how often each test is run. It is used so: npm run flaky -- --times N [SPEC…]',
      })
    },
  )

  it('refuses a spec that does not exist, and lists those that do', () => {
    const { text } = parse('--times', '5', 'lost') as { text: string }
    expect(text).toMatch(/^There is no spec “lost”\. There are: find\.spec\.ts, undo\.spec\.ts, /)
  })

  it('refuses an option that it does not know', () => {
    expect(parse('--times', '5', '--workers', '2')).toMatchObject({
      kind: 'wrong',
      text: expect.stringMatching(/^There is no option --workers\. /),
    })
  })
})

describe('countFailures', () => {
  const results = (...statuses: string[]) => [{ results: statuses.map((status) => ({ status })) }]
  const report = {
    suites: [
      {
        specs: [{ title: 'finds', file: 'find.spec.ts', tests: results('passed') }],
        suites: [{ specs: [{ title: 'undoes', file: 'undo.spec.ts', tests: results('timedOut') }] }],
      },
      {
        specs: [
          { title: 'undoes', file: 'undo.spec.ts', tests: results('passed') },
          { title: 'runs elsewhere', file: 'undo.spec.ts', tests: results('skipped') },
        ],
      },
    ],
  }

  it('counts the runs and failures of each test, the most failures first', () => {
    expect(countFailures(report)).toEqual([
      { test: 'undo.spec.ts › undoes', runs: 2, failed: 1 },
      { test: 'find.spec.ts › finds', runs: 1, failed: 0 },
      { test: 'undo.spec.ts › runs elsewhere', runs: 0, failed: 0 },
    ])
  })
})

describe('formatFlakyTable', () => {
  it('formats one line for each test that failed, and a sentence about all', () => {
    const counts = [
      { test: 'undo.spec.ts › undoes', runs: 2, failed: 1 },
      { test: 'find.spec.ts › finds', runs: 1, failed: 0 },
      { test: 'undo.spec.ts › runs elsewhere', runs: 0, failed: 0 },
    ]
    expect(formatFlakyTable(counts)).toBe(
      'failed\n     1 of 2  undo.spec.ts › undoes\n1 of 3 tests failed at least once, in 3 runs.',
    )
    expect(formatFlakyTable([])).toBe('0 of 0 tests failed at least once, in 0 runs.')
  })
})
