import type { Parameters } from 'fast-check'

/** The seed of this run's property tests, part of each title; `SEED=… vitest` repeats a run. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

/** Limits a property test to a number of runs, and to a few seconds on a busy machine. */
export function limitRuns(numRuns: number): Parameters<unknown> {
  return { seed, numRuns, interruptAfterTimeLimit: 2_500 }
}
