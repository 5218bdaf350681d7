import fc from 'fast-check'
import { anyLife } from '#tests/support/alerts/arbitrary-life'
import { simulateLife } from '#tests/support/alerts/simulate-life'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults } from './report.ts'

/** Runs random cards through random sleeps, clock changes, journeys, pauses and crashes, with the real alert service. */
export async function lives(amount: Amount): Promise<Figure[]> {
  const all = fc.sample(anyLife, { seed: amount.seed, numRuns: amount.scale(10_000) })
  let failed = 0
  for (const life of all) {
    const faults = await simulateLife(life)
    if (faults.length === 0) continue
    failed += 1
    process.stderr.write(`${faults.join('; ')}: ${JSON.stringify(life)}\n`)
  }
  return [countFaults('lives-with-a-wrong-alert', failed, all.length)]
}
