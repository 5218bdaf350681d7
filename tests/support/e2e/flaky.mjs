// `npm run flaky`: repeats end-to-end tests beside a core that is kept busy, and says which failed how often.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { readFlakyOptions } from './flaky-options.mjs'
import { countFailures, flakyTable } from './flaky-table.mjs'

const root = join(import.meta.dirname, '..', '..', '..')
const specs = join(root, 'tests', 'e2e')
const known = readdirSync(specs).filter((file) => file.endsWith('.spec.ts'))

const asked = readFlakyOptions(process.argv.slice(2), known)
if (asked.kind === 'wrong') {
  console.error(asked.text)
  process.exit(1)
}

const busy = new Worker('for (;;) {}', { eval: true })
const counts = repeat(asked)
await busy.terminate()
console.log(counts ? flakyTable(counts) : 'No test was run. See above why, and run the command again.')
process.exit(counts?.every(({ failed }) => failed === 0) ? 0 : 1)

/** @param {import('./flaky-options.mjs').Run} run */
function repeat(run) {
  const folder = mkdtempSync(join(tmpdir(), 'callback-flaky-'))
  const report = join(folder, 'report.json')
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js')
  try {
    spawnSync(
      process.execPath,
      [
        cli,
        'test',
        '--config',
        join(specs, 'playwright.config.ts'),
        '--reporter=line,json',
        `--repeat-each=${run.times}`,
        ...run.specs.map((file) => `/${file.replaceAll('.', '\\.')}$`),
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
    )
    return existsSync(report) ? countFailures(JSON.parse(readFileSync(report, 'utf8'))) : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
