import { describe, expect, it } from 'vitest'
import { defaultFormats } from '#shared/text/date-formats'
import { summarizeArchive } from '#shared/views/ending/archive-summary'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'

const context = {
  now: Date.parse('2026-03-10T14:00:00.000Z'),
  zone: 'America/New_York',
  formats: defaultFormats,
  zoneHistory: [],
}
const archivedAt = '2026-03-10T13:00:00.000Z'
const joined = aCard({
  id: 'a',
  company: 'Brightwater',
  closing: aClosing({ reason: 'accepted' }),
  archivedAt,
})
const earlier = aCard({
  id: 'b',
  company: 'Quill',
  closing: aClosing({ reason: 'accepted' }),
  archivedAt: '2025-06-03T13:00:00.000Z',
})

describe('summarizeArchive', () => {
  it('says how many cards were put away, when, and whose job was accepted', () => {
    expect(summarizeArchive([earlier, joined], context)).toEqual({
      count: 2,
      archivedOn: 'today',
      joined: 'Brightwater',
    })
  })

  it('names no company from an earlier search', () => {
    const last = aCard({ id: 'c', archivedAt: '2026-03-03T13:00:00.000Z' })
    expect(summarizeArchive([earlier, last], context)).toEqual({
      count: 2,
      archivedOn: 'on Tuesday 3 March',
      joined: null,
    })
  })

  it('names the company for a month only', () => {
    const now = (iso: string) => ({ ...context, now: Date.parse(iso) })
    expect(summarizeArchive([joined], now('2026-04-09T14:00:00.000Z'))?.joined).toBe('Brightwater')
    expect(summarizeArchive([joined], now('2026-04-10T14:00:00.000Z'))?.joined).toBeNull()
  })

  it('is null while a card is on the board, and without cards', () => {
    expect(summarizeArchive([joined, aCard({ id: 'd' })], context)).toBeNull()
    expect(summarizeArchive([], context)).toBeNull()
  })
})
