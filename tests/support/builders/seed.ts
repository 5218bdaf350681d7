import type { Parameters } from 'fast-check'

/** Every run tries the same examples, so that a change is never blamed for a fault that another seed finds. */
const USUAL_SEED = 20_261_130

/**
 * The seed of this run's property tests, part of each title. `SEED=random` looks for new faults; the number in the title
 * of a failed test, such as `SEED=740901024`, repeats its run.
 */
export const seed = chooseSeed(process.env.SEED)

/** Set in the project `long`, which runs every property in full; elsewhere a fifth of the runs gives a quick answer. */
const isFull = process.env.CALLBACK_FULL_PROPERTIES === 'yes'

/**
 * Limits a property test to a number of runs, and to a few seconds. On a slow machine it tries fewer of the same
 * examples, so that it can't find there what it has not found elsewhere.
 */
export function limitRuns(numRuns: number): Parameters<unknown> {
  return isFull
    ? { seed, numRuns, interruptAfterTimeLimit: 8_000 }
    : { seed, numRuns: Math.ceil(numRuns / 5), interruptAfterTimeLimit: 3_000 }
}

/** Throws a `TypeError` if the chosen seed is neither `random` nor a whole number that fast-check takes as it is. */
function chooseSeed(chosen: string | undefined): number {
  if (chosen === undefined || chosen === '') return USUAL_SEED
  if (chosen === 'random') return Date.now() % 2 ** 31
  const number = Number(chosen)
  if (number !== Math.trunc(number) || Math.abs(number) >= 2 ** 31)
    throw new TypeError('SEED is neither “random” nor a whole number')
  return number
}
