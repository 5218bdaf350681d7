import { describe, expect, it } from 'vitest'
import { createHolidayService } from '#electron/services/holidays/holiday-service'
import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'

const today: PlainDate = '2026-03-03'

/** Creates a service whose countries have one holiday a year, on New Year's Day. */
function aService(
  workOut = (_country: string, year: number): readonly PlainDate[] => [`${year}-01-01` as PlainDate],
) {
  const requested: string[] = []
  const errors: unknown[] = []
  const counts = { arrivals: 0, loads: 0 }
  const service = createHolidayService({
    log: { error: (_what, error) => errors.push(error) },
    onLoaded: async () => {
      counts.arrivals += 1
    },
    load: async () => {
      counts.loads += 1
      return {
        publicHolidays(country, year) {
          requested.push(`${country} ${year}`)
          return workOut(country, year)
        },
      }
    },
  })
  return { service, requested, errors, counts }
}

const workspaceNaming = (...countries: Card['country'][]) =>
  aWorkspace({ cards: countries.map((country, index) => aCard({ id: `${index}`, country })) })

describe('createHolidayService', () => {
  it('loads nothing while no country is named', () => {
    const { service, counts } = aService()
    expect(service.getHolidays(workspaceNaming(null), today)).toEqual({})
    expect(service.pending()).toBeNull()
    expect(counts).toEqual({ arrivals: 0, loads: 0 })
  })

  it('works out the years around today for cards and settings, once each, and calls back when they are available', async () => {
    const { service, requested, counts } = aService()
    const workspace = {
      ...workspaceNaming('DE', null, 'DE'),
      settings: someSettings({ defaultCountry: 'US' }),
    }
    expect(service.getHolidays(workspace, today)).toEqual({})
    expect(service.getHolidays(workspace, today)).toEqual({})
    await service.pending()
    const days = ['2025-01-01', '2026-01-01', '2027-01-01']
    expect(service.getHolidays(workspace, today)).toEqual({ DE: days, US: days })
    expect(requested).toEqual(['DE 2025', 'DE 2026', 'DE 2027', 'US 2025', 'US 2026', 'US 2027'])
    expect(counts).toEqual({ arrivals: 1, loads: 1 })
    expect(service.pending()).toBeNull()
  })

  it('returns the same object while nothing differs, and keeps each list when another is added', async () => {
    const { service } = aService()
    const german = workspaceNaming('DE')
    service.getHolidays(german, today)
    await service.pending()
    const first = service.getHolidays(german, today)
    expect(service.getHolidays(german, '2026-12-31')).toBe(first)
    expect(service.getHolidays({ ...german, cards: [...german.cards] }, today)).toBe(first)
    service.getHolidays(workspaceNaming('DE', 'US'), today)
    await service.pending()
    const both = service.getHolidays(workspaceNaming('DE', 'US'), today)
    expect(Object.keys(both)).toEqual(['DE', 'US'])
    expect(both.DE).toBe(first.DE)
  })

  it('follows the year, and works out only the new one', async () => {
    const { service, requested } = aService()
    service.getHolidays(workspaceNaming('DE'), today)
    await service.pending()
    expect(service.getHolidays(workspaceNaming('DE'), '2027-01-01')).toEqual({})
    await service.pending()
    expect(service.getHolidays(workspaceNaming('DE'), '2027-01-01')).toEqual({
      DE: ['2026-01-01', '2027-01-01', '2028-01-01'],
    })
    expect(requested.at(-1)).toBe('DE 2028')
    expect(requested).toHaveLength(4)
  })

  it('includes a country that is named while another is worked out', async () => {
    const { service, counts } = aService()
    service.getHolidays(workspaceNaming('DE'), today)
    service.getHolidays(workspaceNaming('DE', 'US'), today)
    await service.pending()
    expect(Object.keys(service.getHolidays(workspaceNaming('DE', 'US'), today))).toEqual(['DE', 'US'])
    expect(counts.arrivals).toBe(1)
  })

  it('returns no holidays if they cannot be worked out, logs it once, and does not try again', async () => {
    const { service, errors, counts } = aService(() => {
      throw new Error('No calendar')
    })
    service.getHolidays(workspaceNaming('DE'), today)
    await service.pending()
    expect(service.getHolidays(workspaceNaming('DE'), today)).toEqual({ DE: [] })
    expect(service.pending()).toBeNull()
    expect(errors).toMatchObject([{ message: 'No calendar' }])
    expect(counts.arrivals).toBe(1)
  })

  it('does not call back after it was stopped', async () => {
    const { service, counts } = aService()
    service.getHolidays(workspaceNaming('DE'), today)
    service.stop()
    await service.pending()
    service.getHolidays(workspaceNaming('US'), today)
    expect(service.pending()).toBeNull()
    expect(counts.arrivals).toBe(0)
  })

  it('supplies the holidays of a region beside those of its country', async () => {
    const service = createHolidayService({ log: { error: () => {} }, onLoaded: async () => {} })
    const scottish = aWorkspace({ cards: [aCard({ country: 'GB', region: 'SCT' })] })
    service.getHolidays(scottish, '2027-01-04')
    await service.pending()
    const holidays = service.getHolidays(scottish, '2027-01-04')
    expect(Object.keys(holidays)).toEqual(['GB', 'GB-SCT'])
    expect(holidays.GB).toContain('2027-08-30')
    expect(holidays['GB-SCT']).not.toContain('2027-08-30')
    expect(holidays['GB-SCT']).toContain('2027-08-02')
  })

  it('returns real holidays, and none for a country that does not exist', async () => {
    const service = createHolidayService({ log: { error: () => {} }, onLoaded: async () => {} })
    service.getHolidays(workspaceNaming('DE', 'ZZ'), today)
    await service.pending()
    const { DE, ZZ } = service.getHolidays(workspaceNaming('DE', 'ZZ'), today)
    expect(DE).toContain('2026-04-03')
    expect(ZZ).toEqual([])
  })
})

describe('createHolidayService with regions', () => {
  it('returns the list of each region that a card names, beside that of its country', async () => {
    const service = createHolidayService({ log: { error: () => undefined }, onLoaded: async () => undefined })
    const workspace = aWorkspace({ cards: [aCard({ country: 'DE', region: 'BY' })] })
    service.getHolidays(workspace, '2026-03-03')
    await service.pending()
    const holidays = service.getHolidays(workspace, '2026-03-03')
    expect(Object.keys(holidays)).toEqual(['DE', 'DE-BY'])
    expect(holidays['DE-BY']).toContain('2026-01-06')
    expect(holidays.DE).not.toContain('2026-01-06')
  })
})
