import { describe, expect, it } from 'vitest'
import { toEpoch } from '#shared/time/instant'
import { formatBackupTime, toBackupPreview } from '#shared/views/backup-preview'
import { aCard } from '#tests/support/builders/card'

const at = toEpoch('2026-03-03T20:30:00.000Z')

describe('formatBackupTime', () => {
  it.each([
    ['America/New_York', 'today, 15:30'],
    ['Asia/Kolkata', 'today, 2:00'],
    ['Australia/Sydney', 'today, 7:30'],
  ])('formats the local time in %s', (zone, words) => {
    expect(formatBackupTime(at, { now: at, zone })).toBe(words)
  })

  it('formats the day of an older backup', () => {
    const now = toEpoch('2026-03-20T12:00:00.000Z')
    expect(formatBackupTime(at, { now, zone: 'America/New_York' })).toBe('Tue 3 March, 15:30')
  })
})

describe('toBackupPreview', () => {
  it('counts the cards of each column that has any, and names the companies that changed last', () => {
    const logged = (day: number) => [
      { id: 'log', at: `2026-03-0${day}T12:00:00.000Z` as const, text: 'Moved' },
    ]
    const cards = [
      aCard({ id: 'a', company: 'Northwind', stage: 'waiting', log: logged(1) }),
      aCard({ id: 'b', company: 'Contoso', stage: 'applied', log: logged(3) }),
      aCard({ id: 'c', company: 'Fabrikam', stage: 'waiting', log: logged(2) }),
      aCard({ id: 'd', company: 'Contoso', stage: 'waiting', log: logged(2) }),
    ]
    expect(toBackupPreview({ id: 'one', at, cards }, { now: at, zone: 'America/New_York' })).toEqual({
      id: 'one',
      timeText: 'Today, 15:30',
      cards: 4,
      stages: [
        { stage: 'applied', count: 1 },
        { stage: 'waiting', count: 3 },
      ],
      companies: ['Contoso', 'Fabrikam', 'Northwind'],
    })
  })
})
