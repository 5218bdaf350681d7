// `npm run flaky`: repeats end-to-end tests while another thread keeps a core busy, and prints how often each failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { parseFlakyOptions } from './flaky-options.mjs'
import { countFailures, formatFlakyTable } from './flaky-table.mjs'

const root = join(import.meta.dirname, '..', '..', '..')
const specFolder = join(root, 'tests', 'e2e')
const specFiles = readdirSync(specFolder).filter((file) => file.endsWith('.spec.ts'))

const options = parseFlakyOptions(process.argv.slice(2), specFiles)
if (options.kind === 'wrong') {
  console.error(options.text)
  process.exit(1)
}

const busyThread = new Worker('for (;;) {}', { eval: true })
const counts = repeatTests(options)
await busyThread.terminate()
console.log(counts ? formatFlakyTable(counts) : 'No test was run. See above why, and run the command again.')
process.exit(counts?.every(({ failed }) => failed === 0) ? 0 : 1)

/** @param {import('./flaky-options.mjs').Run} run */
function repeatTests(run) {
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
        join(specFolder, 'playwright.config.ts'),
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
