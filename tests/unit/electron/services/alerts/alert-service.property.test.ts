import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyLife } from '#tests/support/alerts/arbitrary-life'
import { simulateLife } from '#tests/support/alerts/simulate-life'
import { limitRuns, seed } from '#tests/support/builders/seed'

it(`delivers every due alert once and none in quiet hours, in random histories, seed ${seed}`, async () => {
  const isWell = fc.asyncProperty(anyLife, async (life) => {
    expect(await simulateLife(life)).toEqual([])
  })
  await fc.assert(isWell, limitRuns(500))
})
