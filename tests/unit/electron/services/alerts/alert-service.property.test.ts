import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyLife } from '#tests/support/alerts/any-life'
import { faultsOf } from '#tests/support/alerts/random-life'

const LIVES = 500

it(`gives every alert that is due once and none in quiet hours, in ${LIVES} random lives`, async () => {
  const isWell = fc.asyncProperty(anyLife, async (life) => {
    expect(await faultsOf(life)).toEqual([])
  })
  await fc.assert(isWell, { numRuns: LIVES })
}, 120_000)
