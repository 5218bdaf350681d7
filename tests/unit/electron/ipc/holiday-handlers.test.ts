import { describe, expect, it } from 'vitest'
import { createHolidayHandlers } from '#electron/ipc/holiday-handlers'

const listRegions = async (country: string) => {
  const regions = await createHolidayHandlers()['holidays.listRegions']({ country })
  return regions.map(({ code, name }) => `${code} ${name}`)
}

describe('holidays.listRegions', () => {
  it.each([
    ['GB', 'SCT Scotland'],
    ['DE', 'BY Bayern'],
    ['CH', 'ZH Canton of Zürich'],
    ['CA', 'QC Quebec'],
    ['AU', 'NSW New South Wales'],
    ['US', 'NY New York'],
    ['ES', 'CT Catalonia'],
    ['IN', 'MH Maharashtra'],
  ])('lists the regions of %s, among them %s', async (country, region) => {
    expect(await listRegions(country)).toContain(region)
  })

  it('lists none for a country without regions, and for an unknown one', async () => {
    expect(await listRegions('JP')).toEqual([])
    expect(await listRegions('ZZ')).toEqual([])
  })
})
