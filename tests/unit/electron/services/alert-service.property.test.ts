import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyLife } from '../../../support/alerts/any-life.ts'
import { faultsOf } from '../../../support/alerts/random-life.ts'

const LIVES = 500

it(`gives every alert that is due once and none in quiet hours, in ${LIVES} random lives`, async () => {
  const isWell = fc.asyncProperty(anyLife, async (life) => {
    expect(await faultsOf(life)).toEqual([])
  })
  await fc.assert(isWell, { numRuns: LIVES })
})
