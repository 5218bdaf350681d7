import type { Parameters } from 'fast-check'

/** The seed of this run's property tests, named by each of them; `SEED=… vitest` repeats a run. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

/** As many runs as asked for, or as fit into a few seconds on a busy machine. */
export function runs(numRuns: number): Parameters<unknown> {
  return { seed, numRuns, interruptAfterTimeLimit: 2_500 }
}
