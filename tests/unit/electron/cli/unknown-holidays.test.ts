import { describe, expect, it } from 'vitest'
import { listUnknownHolidays } from '#electron/cli/unknown-holidays'
import { aCard } from '#tests/support/builders/card'

const zone = 'Asia/Singapore'
const cards = new Map([
  ['sg', aCard({ id: 'sg', country: 'SG' })],
  ['de', aCard({ id: 'de', country: 'DE' })],
  ['none', aCard({ id: 'none', country: null })],
])
const followUp = (cardId: string | null, due: string) => ({ cardId, alerts: [], dueAt: Date.parse(due) })

describe('listUnknownHolidays', () => {
  it('names the country and the year in which a follow-up falls', () => {
    // Half past four in the afternoon of 31 December in London is already 2028 in Singapore.
    const late = '2027-12-31T16:30:00Z'
    expect(listUnknownHolidays([followUp('sg', late), followUp('de', late)], { cards, zone })).toEqual([
      'Callback doesn’t know the public holidays of Singapore for 2028 yet. Check the dates yourself.',
    ])
  })

  it('says nothing about a card without a country, a follow-up without a card, or a known year', () => {
    const followUps = [
      followUp('none', '2028-02-01T00:00:00Z'),
      followUp(null, '2028-02-01T00:00:00Z'),
      followUp('sg', '2027-02-01T00:00:00Z'),
    ]
    expect(listUnknownHolidays(followUps, { cards, zone })).toEqual([])
  })
})
