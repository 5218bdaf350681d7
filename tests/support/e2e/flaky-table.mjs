/**
 * @typedef {{ title: string, file: string, tests: { results: { status: string }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * How often each test of a Playwright report was run and failed, those that failed most first.
 *
 * @param {{ suites: Suite[] }} report what Playwright's JSON reporter wrote
 */
export function countFailures(report) {
  /** @type {Map<string, { test: string, runs: number, failed: number }>} */
  const counts = new Map()
  for (const { title, file, tests } of report.suites.flatMap(specsIn)) {
    const name = `${file} › ${title}`
    const count = counts.get(name) ?? { test: name, runs: 0, failed: 0 }
    const results = tests.flatMap((test) => test.results).filter(({ status }) => status !== 'skipped')
    count.runs += results.length
    count.failed += results.filter(({ status }) => status !== 'passed').length
    counts.set(name, count)
  }
  return [...counts.values()].sort((one, other) => other.failed - one.failed)
}

/**
 * The table that is printed: the tests that failed, and a sentence for all the others.
 *
 * @param {ReturnType<typeof countFailures>} counts
 */
export function flakyTable(counts) {
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
function specsIn(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]
}
