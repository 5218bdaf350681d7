import { describe, expect, it } from 'vitest'
import { findOfferFacts } from '#shared/notes/facts/offer-facts'
import { anOffer } from '#tests/support/builders/offer'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../../templates/a-note-request.ts'

const zone = 'America/New_York'

/** Finds what a note says of an offer with a day to answer by, at noon of a day. */
function factsOn(day: string) {
  const now = at(`${day} 12:00`)
  const card = aScreenedCard({ offers: [anOffer({ id: 'offer', answerBy: '2026-03-20' })] })
  const request = aNoteRequest({ card, followUp: aFollowUp({ eventId: 'offer' }), now })
  return findOfferFacts(request, { now, zone, theirZone: zone })
}

describe('findOfferFacts', () => {
  it('names the day to answer by up to that day, and no longer on the day after it', () => {
    expect(factsOn('2026-03-19').answerBy).toBe('tomorrow')
    expect(factsOn('2026-03-20').answerBy).toBe('today')
    expect(factsOn('2026-03-21').answerBy).toBe('')
  })
})
