import { describe, expect, it } from 'vitest'
import { toProposalLines } from '#shared/views/proposal-lines'
import { aCard } from '#tests/support/builders/card'
import { anOffer } from '#tests/support/builders/offer'

describe('toProposalLines', () => {
  const context = { now: Date.parse('2026-06-20T15:00:00Z'), zone: 'America/New_York' }
  const card = (company: string) => aCard({ id: company, company })

  it('names up to three companies of the cards without an answer', () => {
    const lines = (companies: string[]) =>
      toProposalLines([{ kind: 'no-answer', cards: companies.map(card) }], context)
    expect(lines(['Acme'])).toEqual([
      {
        kind: 'no-answer',
        cardIds: ['Acme'],
        title: 'No answer from Acme',
        detail: 'nothing for a month or more',
      },
    ])
    expect(lines(['Acme', 'Bolt'])[0]).toMatchObject({
      title: 'No answer from 2 companies',
      detail: 'Acme and Bolt, for a month or more',
    })
    expect(lines(['Acme', 'Bolt', 'Crux', 'Dune', 'Elm'])[0]?.detail).toBe(
      'Acme, Bolt, Crux and 2 more, for a month or more',
    )
  })

  it('names the cards in Waiting whose conversation is not noted', () => {
    const line = (companies: string[]) =>
      toProposalLines([{ kind: 'no-conversation', cards: companies.map(card) }], context)[0]
    expect(line(['Acme'])).toEqual({
      kind: 'no-conversation',
      cardIds: ['Acme'],
      title: 'Have you spoken with Acme?',
      detail: 'it’s in Waiting, and the days count from your conversation',
    })
    expect(line(['Acme', 'Bolt', 'Crux', 'Dune'])).toMatchObject({
      cardIds: ['Acme', 'Bolt', 'Crux', 'Dune'],
      title: '4 cards in Waiting have no conversation',
      detail: 'Acme, Bolt, Crux and 1 more: the days count from your conversations',
    })
  })

  it('opens the end of the search from the card of an accepted job', () => {
    expect(toProposalLines([{ kind: 'ending', card: card('Acme') }], context)).toEqual([
      {
        kind: 'ending',
        cardId: 'Acme',
        title: 'You’re joining Acme',
        detail: 'who to tell and in what order, then put the search away',
      },
    ])
  })

  it('is one readable line for sixty silent applications, which one press closes', () => {
    const many = Array.from({ length: 60 }, (_, n) => card(`Company ${n + 1}`))
    expect(toProposalLines([{ kind: 'no-answer', cards: many }], context)).toMatchObject([
      {
        title: 'No answer from 60 companies',
        detail: 'Company 1, Company 2, Company 3 and 57 more, for a month or more',
        cardIds: { length: 60 },
      },
    ])
  })

  it('closes at most 500 cards at once', () => {
    const many = Array.from({ length: 501 }, (_, n) => card(`Company ${n}`))
    const [line] = toProposalLines([{ kind: 'no-answer', cards: many }], context)
    expect(line?.kind === 'no-answer' && line.cardIds.length).toBe(500)
  })

  it('names the day by which an offer was to be answered', () => {
    const line = (answerBy: '2026-06-12' | null) =>
      toProposalLines(
        [
          {
            kind: 'passed-offer',
            card: card('Acme'),
            offer: anOffer({ at: '2026-06-01T15:00:00.000Z', answerBy }),
          },
        ],
        context,
      )[0]
    expect(line('2026-06-12')).toEqual({
      kind: 'passed-offer',
      cardId: 'Acme',
      title: 'What became of the offer from Acme?',
      detail: 'they wanted an answer by Friday, 12 June',
    })
    expect(line(null)?.detail).toBe('no date was named; two weeks were over on Monday, 15 June')
  })
})
