import type { Figure } from '../figure.ts'

/** How many of each there are to be; the short form has a twentieth. */
export interface Amount {
  readonly of: (many: number) => number
  readonly seed: number
}

/** So many of something that must not be, and how many were tried. */
export function count(name: string, value: number, tried: number): Figure {
  return { name, value, unit: 'count', target: 0, tried }
}

/** A figure that this machine cannot give, and why. */
export interface Skipped {
  readonly name: string
  readonly skipped: string
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
