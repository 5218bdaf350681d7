/**
 * @typedef {{ title: string, file: string, tests: { results: { status: string }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Counts how often each test of a Playwright report ran and how often it failed, the most failures first.
 *
 * @param {{ suites: Suite[] }} report the output of Playwright's JSON reporter
 */
export function countFailures(report) {
  /** @type {Map<string, { test: string, runs: number, failed: number }>} */
  const counts = new Map()
  for (const { title, file, tests } of report.suites.flatMap(listSpecs)) {
    const test = `${file} › ${title}`
    const count = counts.get(test) ?? { test, runs: 0, failed: 0 }
    const results = tests.flatMap((run) => run.results).filter(({ status }) => status !== 'skipped')
    count.runs += results.length
    count.failed += results.filter(({ status }) => status !== 'passed').length
    counts.set(test, count)
  }
  return [...counts.values()].sort((one, other) => other.failed - one.failed)
}

/**
 * Formats the table to print: one line for each test that failed, and a sentence about all of them.
 *
 * @param {ReturnType<typeof countFailures>} counts
 */
export function formatFlakyTable(counts) {
  const failed = counts.filter((count) => count.failed > 0)
  const runs = counts.reduce((sum, count) => sum + count.runs, 0)
  const lines = failed.map((count) => `${String(count.failed).padStart(6)} of ${count.runs}  ${count.test}`)
  const sentence = `${failed.length} of ${counts.length} tests failed at least once, in ${runs} runs.`
  return [...(lines.length > 0 ? ['failed', ...lines] : []), sentence].join('\n')
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function listSpecs(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(listSpecs)]
}
