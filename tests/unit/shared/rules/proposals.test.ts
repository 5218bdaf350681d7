import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import { listProposals } from '#shared/rules/proposals'
import { createCalendars } from '#shared/rules/timing/calendars'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('listProposals in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const daysOff = createCalendars({})
  const list = (wall: string, cards: readonly Card[]) =>
    listProposals(cards, {
      now: at(wall),
      zone,
      daysOff,
      getNoAnswerDay: (card) => findFirstNoAnswerDay(card, { zone }),
    }).map((one) => {
      if (one.kind === 'ending') return `end with ${one.card.id}`
      if (one.kind === 'no-conversation') return `note ${one.cards.map(({ id }) => id).join(', ')}`
      return one.kind === 'no-answer' ? one.cards.map(({ id }) => id) : `${one.card.id} ${one.offer.id}`
    })
  const silent = (id: string, wall: string, overrides: Partial<Card> = {}) =>
    aCard({ id, addedAt: iso(wall), ...overrides })

  it('proposes “no answer” from day 30 on for all silent cards at once, the oldest first', () => {
    const cards = [silent('b', '2026-03-03 10:00'), silent('a', '2026-03-02 10:00')]
    expect(list('2026-03-31 23:59', cards)).toEqual([])
    expect(list('2026-04-01 00:00', cards)).toEqual([['a']])
    expect(list('2026-04-02 09:00', cards)).toEqual([['a', 'b']])
  })

  it('leaves out closed cards, and those with an interview ahead or an open offer', () => {
    const now = '2026-05-01 09:00'
    const start = iso('2026-05-01 09:30')
    expect(list(now, [silent('a', '2026-03-02 10:00', { stage: 'closed' })])).toEqual([])
    expect(list(now, [silent('a', '2026-03-02 10:00', { interviews: [anInterview({ start })] })])).toEqual([])
    const offers = [anOffer({ at: iso('2026-04-29 10:00') })]
    expect(list(now, [silent('a', '2026-03-02 10:00', { offers })])).toEqual([])
  })

  it('asks in one line for the conversations of cards that came to Waiting without one, for fourteen days', () => {
    const waiting = (id: string, wall: string, overrides: Partial<Card> = {}) =>
      silent(id, wall, { stage: 'waiting', stageSince: iso(wall), interviews: [], ...overrides })
    const cards = [
      waiting('a', '2026-03-02 10:00'),
      waiting('b', '2026-03-03 10:00'),
      waiting('c', '2026-03-03 10:00', { interviews: [anInterview({ start: iso('2026-03-03 09:00') })] }),
      waiting('d', '2026-03-03 10:00', { answers: [anAnswer({ at: iso('2026-03-03 09:00') })] }),
      waiting('e', '2026-03-03 10:00', { stage: 'interview' }),
      waiting('f', '2026-03-03 10:00', { archivedAt: iso('2026-03-04 10:00') }),
    ]
    expect(list('2026-03-15 23:59', cards)).toEqual(['note b, a'])
    expect(list('2026-03-16 00:00', cards)).toEqual(['note b'])
    expect(list('2026-03-17 00:00', cards)).toEqual([])
  })

  it('asks what became of an offer three working days after the answer-by at 18:00', () => {
    const offers = [anOffer({ at: iso('2026-06-01 15:00'), answerBy: '2026-06-12' })]
    const cards = [aCard({ id: 'a', stage: 'offer', addedAt: iso('2026-05-20 10:00'), offers, zone })]
    // Friday 12 June; the third working day after it is Wednesday 17 June.
    expect(list('2026-06-17 17:59', cards)).toEqual([])
    expect(list('2026-06-17 18:00', cards)).toEqual([`a ${offers[0]?.id}`])
    // It stands alone: such a card is not among those without an answer.
    expect(list('2026-09-01 09:00', cards)).toEqual([`a ${offers[0]?.id}`])
    const closed = cards.map((card) => ({ ...card, stage: 'closed' as const }))
    expect(list('2026-06-17 18:00', closed)).toEqual([])
  })

  it('proposes to end the search with an accepted job, until a card is added or the search is archived', () => {
    const now = '2026-03-20 09:00'
    const closing = aClosing({ reason: 'accepted', at: iso('2026-03-19 10:00') })
    const job = aCard({ id: 'job', addedAt: iso('2026-03-02 10:00'), stage: 'closed', closing })
    expect(list(now, [job, silent('a', '2026-03-03 10:00')])).toEqual(['end with job'])
    expect(list(now, [job, silent('a', '2026-03-19 11:00')])).toEqual([])
    expect(list(now, [{ ...job, archivedAt: iso('2026-03-20 08:00') }])).toEqual([])
    expect(list(now, [{ ...job, closing: { ...closing, reason: 'declined' } }])).toEqual([])
  })

  it('leaves archived cards out', () => {
    const archivedAt = iso('2026-04-01 10:00')
    expect(list('2026-05-01 09:00', [silent('a', '2026-03-02 10:00', { archivedAt })])).toEqual([])
  })

  it('counts from day 14 if they named no day, and not for an offer taken back', () => {
    const offer = anOffer({ at: iso('2026-06-01 15:00'), answerBy: null })
    const card = aCard({ id: 'a', stage: 'offer', addedAt: iso('2026-05-28 10:00'), offers: [offer], zone })
    expect(list('2026-06-18 17:59', [card])).toEqual([])
    expect(list('2026-06-18 18:00', [card])).toHaveLength(1)
    const back = { ...card, offers: [{ ...offer, withdrawnAt: iso('2026-06-10 10:00') }] }
    expect(list('2026-06-20 18:00', [back])).toEqual([])
  })
})
