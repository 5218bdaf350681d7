import { describe, expect, it } from 'vitest'
import type { Figure } from '../bench/figure.ts'
import { removedClaims, wrongClocks } from '../bench/torture/claims.ts'
import { corruptions } from '../bench/torture/corruptions.ts'
import { failingCalls } from '../bench/torture/failing-calls.ts'
import { fullDisk } from '../bench/torture/full-disk.ts'
import { type Amount, createRandom } from '../bench/torture/report.ts'

// The short form of `npm run torture`. Kills, processes, the order of calls and random lives have tests of their own.
const seed = Date.now() % 1_000_000
const amount: Amount = { seed, scale: (many) => Math.round(many / 20) }

/** Every figure that counts what must not be. */
function faultsIn(figures: readonly object[]): Figure[] {
  return (figures as Figure[]).filter(({ value, target }) => target === 0 && value !== 0)
}

describe(`torture, seed ${seed}`, () => {
  it('loses nothing to damage, and overwrites no damaged file', async () => {
    expect(faultsIn(await corruptions(amount))).toEqual([])
  }, 60_000)

  it('loses nothing when any one call fails in any of six ways', async () => {
    const figures = await failingCalls()
    expect(faultsIn(figures)).toEqual([])
    expect(figures[0]?.tried).toBeGreaterThan(60)
  }, 60_000)

  it('loses nothing on a real full disk, if one can be mounted', async () => {
    expect(faultsIn(await fullDisk(amount))).toEqual([])
  }, 60_000)

  it('loses no backup to a wrong clock, and renews each claim that is removed', async () => {
    expect(faultsIn(await wrongClocks(amount))).toEqual([])
    expect(faultsIn(await removedClaims(amount))).toEqual([])
  }, 60_000)
})

describe('randomFrom', () => {
  it('returns the same numbers for the same seed, spread over 0 to 1', () => {
    const take = (from: number) => {
      const random = createRandom(from)
      return Array.from({ length: 1000 }, random)
    }
    expect(take(7)).toEqual(take(7))
    expect(take(7)).not.toEqual(take(8))
    const mean = take(7).reduce((sum, one) => sum + one, 0) / 1000
    expect(mean).toBeGreaterThan(0.45)
    expect(mean).toBeLessThan(0.55)
  })
})
