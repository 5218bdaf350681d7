import type { Figure } from '../figure.ts'

/** How often to try each part; the short form tries a twentieth. */
export interface Amount {
  readonly scale: (many: number) => number
  readonly seed: number
}

/** Creates a figure that counts faults, with the number of tries. */
export function countFaults(name: string, value: number, tried: number): Figure {
  return { name, value, unit: 'count', target: 0, tried }
}

/** A figure that cannot be measured on this machine, and why. */
export interface Skipped {
  readonly name: string
  readonly skipped: string
}

/** Creates a generator of numbers from 0 to 1 that depend only on the seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
