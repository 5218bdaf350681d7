/** A measured figure, printed as one JSON line. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'kB' | 'MB' | 'ratio' | 'count'
  /** The target of the design in the same unit, if any. A bench only reports it and never fails. */
  readonly target?: number
  /** The minimum possible cost, measured in the same run. */
  readonly floor?: number
  /** The number of tries, if the value counts faults. */
  readonly tried?: number
  /** The alternative it is compared with, measured in the same run. */
  readonly rival?: number
  /** What the ratio is made of, where it is one of memory. */
  readonly megabytes?: { readonly before: number; readonly after: number }
}

/** Returns the median of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Measures how many milliseconds a call takes. */
export async function measure(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Rounds to three significant digits. */
export function roundFigure(value: number): number {
  return Number(value.toPrecision(3))
}
