/** One measured figure, as one JSON line on standard output. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'kB' | 'MB' | 'ratio' | 'count'
  /** What the design aims at, if at anything, in the same unit; the bench reports, it never fails. */
  readonly target?: number
  /** The least it could cost, measured in the same run. */
  readonly floor?: number
  /** How often it was tried, where the value counts what must not be. */
  readonly tried?: number
  /** What else could be used, measured in the same run. */
  readonly rival?: number
  /** What the ratio is made of, where it is one of memory. */
  readonly megabytes?: { readonly before: number; readonly after: number }
}

/** The middle of the measured values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds one call takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Rounded to what a reader needs. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
