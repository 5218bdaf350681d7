import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { findMentionedCards } from '#shared/views/find-mentioned-cards'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { aPerson } from '#tests/support/builders/person'

const card = (id: string, overrides: Partial<Card> = {}) =>
  aCard({ id, company: id, people: [], interviews: [], ...overrides })
const person = (name: string, email = '') => aPerson({ id: name, name, email })
const cards = [
  card('halyard', { company: 'Halyard GmbH', people: [person('Jane Okafor', 'jane@example.com')] }),
  card('ash', { company: 'Ash', people: [person('Jane Whitfield')] }),
  card('cafe', { company: 'Café Nord', agency: 'Crown Talent', people: [person('Li Wei')] }),
]
const find = (text: string, list: readonly Card[] = cards) => findMentionedCards(list, text)

describe('findMentionedCards', () => {
  it.each([
    ['the company without its legal form', 'News from Halyard: not yet.', ['halyard']],
    ['the company without its accents', 'CAFE NORD will get back to you', ['cafe']],
    ['the agency', 'Best, the team at Crown Talent', ['cafe']],
    ['the full name of a person', 'Hello,\nnot yet.\nLi Wei', ['cafe']],
    ['an address before a first name', 'Jane <JANE@example.com> wrote: hi', ['halyard', 'ash']],
    ['a first name, which may be anybody’s', 'Thanks, Jane', ['halyard', 'ash']],
  ])('finds a card by %s', (_by, text, ids) => {
    expect(find(text)).toEqual(ids)
  })

  it('finds whole words only, and nothing in other texts', () => {
    expect(find('The washing machine of Janet, and a halyardist')).toEqual([])
    expect(find('')).toEqual([])
  })

  it('puts open cards first, then the one that moved last, and leaves out archived ones', () => {
    const same = { company: 'Quill' }
    const list = [
      card('closed', {
        ...same,
        stage: 'closed',
        closing: aClosing(),
        stageSince: '2026-03-09T10:00:00.000Z',
      }),
      card('early', { ...same, stageSince: '2026-03-02T10:00:00.000Z' }),
      card('late', { ...same, stageSince: '2026-03-04T10:00:00.000Z' }),
      card('archived', { ...same, archivedAt: '2026-03-04T10:00:00.000Z' }),
    ]
    expect(find('Quill wrote', list)).toEqual(['late', 'early', 'closed'])
  })

  it('suggests five cards at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => card(`c${index}`, { company: 'Quill' }))
    expect(find('Quill', many)).toHaveLength(5)
  })
})
