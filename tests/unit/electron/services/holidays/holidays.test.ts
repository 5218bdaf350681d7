import { describe, expect, it } from 'vitest'
import { createHolidays } from '#electron/services/holidays/holidays'
import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'

const today: PlainDate = '2026-03-03'

/** Countries have one holiday a year, on New Year's Day. */
function aService(
  workOut = (_country: string, year: number): readonly PlainDate[] => [`${year}-01-01` as PlainDate],
) {
  const asked: string[] = []
  const errors: unknown[] = []
  const counts = { arrivals: 0, loads: 0 }
  const service = createHolidays({
    log: { error: (_what, error) => errors.push(error) },
    arrived: async () => {
      counts.arrivals += 1
    },
    load: async () => {
      counts.loads += 1
      return {
        publicHolidays(country, year) {
          asked.push(`${country} ${year}`)
          return workOut(country, year)
        },
      }
    },
  })
  return { service, asked, errors, counts }
}

const naming = (...countries: Card['country'][]) =>
  aWorkspace({ cards: countries.map((country, index) => aCard({ id: `${index}`, country })) })

describe('createHolidays', () => {
  it('loads nothing while no country is named', () => {
    const { service, counts } = aService()
    expect(service.known(naming(null), today)).toEqual({})
    expect(service.pending()).toBeNull()
    expect(counts).toEqual({ arrivals: 0, loads: 0 })
  })

  it('works out the years around today for cards and settings, once each, and tells when they are there', async () => {
    const { service, asked, counts } = aService()
    const workspace = { ...naming('DE', null, 'DE'), settings: someSettings({ defaultCountry: 'US' }) }
    expect(service.known(workspace, today)).toEqual({})
    expect(service.known(workspace, today)).toEqual({})
    await service.pending()
    const days = ['2025-01-01', '2026-01-01', '2027-01-01']
    expect(service.known(workspace, today)).toEqual({ DE: days, US: days })
    expect(asked).toEqual(['DE 2025', 'DE 2026', 'DE 2027', 'US 2025', 'US 2026', 'US 2027'])
    expect(counts).toEqual({ arrivals: 1, loads: 1 })
    expect(service.pending()).toBeNull()
  })

  it('answers with the same object while nothing differs, and keeps each list when another comes', async () => {
    const { service } = aService()
    const german = naming('DE')
    service.known(german, today)
    await service.pending()
    const first = service.known(german, today)
    expect(service.known(german, '2026-12-31')).toBe(first)
    expect(service.known({ ...german, cards: [...german.cards] }, today)).toBe(first)
    service.known(naming('DE', 'US'), today)
    await service.pending()
    const both = service.known(naming('DE', 'US'), today)
    expect(Object.keys(both)).toEqual(['DE', 'US'])
    expect(both.DE).toBe(first.DE)
  })

  it('moves on with the year, and works out only the one that is new', async () => {
    const { service, asked } = aService()
    service.known(naming('DE'), today)
    await service.pending()
    expect(service.known(naming('DE'), '2027-01-01')).toEqual({})
    await service.pending()
    expect(service.known(naming('DE'), '2027-01-01')).toEqual({
      DE: ['2026-01-01', '2027-01-01', '2028-01-01'],
    })
    expect(asked.at(-1)).toBe('DE 2028')
    expect(asked).toHaveLength(4)
  })

  it('takes in a country that is named while another is worked out', async () => {
    const { service, counts } = aService()
    service.known(naming('DE'), today)
    service.known(naming('DE', 'US'), today)
    await service.pending()
    expect(Object.keys(service.known(naming('DE', 'US'), today))).toEqual(['DE', 'US'])
    expect(counts.arrivals).toBe(1)
  })

  it('goes on without holidays when they cannot be worked out, says so once, and does not try again', async () => {
    const { service, errors, counts } = aService(() => {
      throw new Error('No calendar')
    })
    service.known(naming('DE'), today)
    await service.pending()
    expect(service.known(naming('DE'), today)).toEqual({ DE: [] })
    expect(service.pending()).toBeNull()
    expect(errors).toMatchObject([{ message: 'No calendar' }])
    expect(counts.arrivals).toBe(1)
  })

  it('tells nothing once it was stopped', async () => {
    const { service, counts } = aService()
    service.known(naming('DE'), today)
    service.stop()
    await service.pending()
    service.known(naming('US'), today)
    expect(service.pending()).toBeNull()
    expect(counts.arrivals).toBe(0)
  })

  it('knows real holidays, and none of a country that there is not', async () => {
    const service = createHolidays({ log: { error: () => {} }, arrived: async () => {} })
    service.known(naming('DE', 'ZZ'), today)
    await service.pending()
    const { DE, ZZ } = service.known(naming('DE', 'ZZ'), today)
    expect(DE).toContain('2026-04-03')
    expect(ZZ).toEqual([])
  })
})
