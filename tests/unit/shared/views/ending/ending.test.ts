import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { listEarlierApplications } from '#shared/views/earlier-applications'
import { toArchive } from '#shared/views/ending/archive'
import { toEnding } from '#shared/views/ending/ending'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'

const zone = 'America/New_York'
const now = epochIn(zone)('2026-03-10 16:00')
const met = anInterview({ start: '2026-03-03T20:00:00.000Z', personIds: ['jane'] })
const job = aCard({
  id: 'job',
  company: 'Brightwater',
  stage: 'closed',
  people: [
    aPerson({ name: 'Ana Sol', email: 'ana@brightwater.example.com' }),
    aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@brightwater.example.com' }),
  ],
  interviews: [{ ...met, personIds: ['jane', 'tom'] }],
  offers: [anOffer({ personId: 'jane' })],
  ownPromises: [anOwnPromise({ id: 'sign', text: 'Sign the contract', date: '2026-03-13', personId: null })],
  closing: aClosing({ id: 'yes', reason: 'accepted', at: '2026-03-10T19:00:00.000Z' }),
})
const other = (id: string, company: string, overrides: Partial<Card> = {}) =>
  aCard({
    id,
    company,
    stage: 'waiting',
    people: [aPerson({ name: `Jo ${company}`, email: `jo@${id}.example.com` })],
    interviews: [met],
    ...overrides,
  })
const view = (...cards: Card[]) =>
  toEnding({ cards, plan: planFollowUps({ workspace: aWorkspace({ cards }), zone, now, holidays: {} }) })

describe('toEnding', () => {
  it('lists the contract, the withdrawals, the silent cards and the news', () => {
    const cards = [job, other('a', 'Halyard'), other('b', 'Quill'), other('c', 'Lumen', { interviews: [] })]
    expect(view(...cards)).toMatchObject({
      cardId: 'job',
      company: 'Brightwater',
      promises: [{ title: 'Sign the contract', isDone: false }],
      withdrawals: [
        { title: 'Tell Jo Halyard you’re withdrawing', company: 'Halyard', isDone: false, isCall: false },
        { title: 'Tell Jo Quill you’re withdrawing', company: 'Quill' },
      ],
      silentCardIds: ['c'],
      news: [{ title: 'Tell Tom Wu you accepted', company: 'Brightwater' }],
      cardCount: 4,
    })
  })

  it('is null without an accepted job, and once the next search has begun', () => {
    expect(view(other('a', 'Halyard'))).toBeNull()
    expect(view(job, other('a', 'Halyard', { addedAt: '2026-03-10T19:30:00.000Z' }))).toBeNull()
    expect(view({ ...job, archivedAt: '2026-03-10T19:30:00.000Z' })).toBeNull()
  })

  it('ticks off a note that was sent, although it closed its cards', () => {
    const key = view(job, other('a', 'Halyard'))?.withdrawals[0]?.key ?? ''
    const sent = anAction({ step: 'withdraw', key, personId: 'jane' })
    const closing = aClosing({ reason: 'withdrawn', at: sent.at })
    const closed = { stage: 'closed' as const, actions: [sent], closing }
    const cards = [job, other('a', 'Halyard', closed), other('b', 'Quill', closed)]
    expect(view(...cards)?.withdrawals).toMatchObject([
      { key, title: 'Tell Jo Halyard you’re withdrawing', company: 'Halyard and Quill', isDone: true },
    ])
  })

  it('names the cards that one note covers, and closes none of them as silent', () => {
    const person = aPerson({ name: 'Ines Roth', role: 'recruiter', email: 'ines@agency.example.com' })
    const cards = [other('a', 'Halyard', { people: [person] }), other('b', 'Quill', { people: [person] })]
    expect(view(job, ...cards)).toMatchObject({
      withdrawals: [{ company: 'Halyard and Quill' }],
      silentCardIds: [],
    })
  })

  it('lists those the user met, recruiters and who was kept before, each once', () => {
    const people = [
      aPerson({ name: 'Jo Halyard', email: 'jo@a.example.com', position: 'Head of Design' }),
      aPerson({ id: 'desk', name: 'Front Desk', role: 'assistant', email: '' }),
      aPerson({ id: 'old', name: 'Old Friend', role: 'other', email: '', keepInTouch: true }),
      aPerson({ id: 'no', name: 'No Thanks', role: 'recruiter', email: '', doNotContact: true }),
    ]
    const cards = [other('a', 'Halyard', { people }), other('b', 'Halyard', { people: people.slice(0, 1) })]
    expect(view(job, ...cards)?.people.map(({ name, detail, isKept }) => [name, detail, isKept])).toEqual([
      ['Ana Sol', 'Brightwater', false],
      ['Tom Wu', 'Brightwater', false],
      ['Jo Halyard', 'Head of Design, Halyard', false],
      ['Old Friend', 'Halyard', true],
    ])
  })
})

describe('toArchive', () => {
  const archivedAt = '2026-03-10T20:00:00.000Z' as const
  const old = other('old', 'Lumen', { archivedAt: '2025-03-10T20:00:00.000Z', role: 'Designer' })
  const kept = aPerson({ id: 'k', name: 'Jo Halyard', email: 'jo@a.example.com', keepInTouch: true })
  const cards = [
    old,
    { ...job, archivedAt },
    other('a', 'Halyard', { archivedAt, people: [kept] }),
    other('b', 'Quill'),
  ]
  const show = (ids: string[]) => toArchive({ cards, matches: new Set(ids) }, { now, zone })

  it('lists the archived cards that match, the latest first, and how each ended', () => {
    expect(show(['old', 'job', 'a', 'b'])).toMatchObject({ count: 3, total: 3 })
    expect(
      show(['old', 'job', 'b']).cards.map(({ company, ending, archivedOn }) => [company, ending, archivedOn]),
    ).toEqual([
      ['Brightwater', 'Accepted', 'Tue 10 March'],
      ['Lumen', 'Waiting', 'Mon 10 March 2025'],
    ])
  })

  it('lists the people to keep in touch with, whatever matches', () => {
    expect(show([]).people).toMatchObject([
      { cardId: 'a', personId: 'k', name: 'Jo Halyard', detail: 'Halyard', email: 'jo@a.example.com' },
    ])
  })
})

describe('listEarlierApplications', () => {
  const closed = (reason: 'rejected' | 'no-answer', overrides: Partial<Card> = {}) =>
    other('a', 'Halyard GmbH', {
      stage: 'closed',
      role: 'Designer',
      closing: aClosing({ reason, at: '2026-02-03T15:00:00.000Z' }),
      ...overrides,
    })
  const list = (...cards: Card[]) => listEarlierApplications(cards, 'halyard', { now, zone })

  it('names the outcome of each earlier application at the employer, the latest first', () => {
    const kept = aPerson({ name: 'Jo Halyard', keepInTouch: true })
    const old = closed('no-answer', {
      id: 'b',
      role: '',
      addedAt: '2025-01-01T15:00:00.000Z',
      archivedAt: '2025-03-01T15:00:00.000Z',
      people: [kept],
    })
    expect(list(closed('rejected'), old, other('c', 'Quill'))).toEqual({
      lines: ['Designer: Not this time, Tue 3 February', 'An application: No answer, Tue 3 February'],
      count: 2,
      people: ['Jo Halyard'],
    })
  })

  it('says where an open application is, and names three at most', () => {
    expect(list(other('a', 'Halyard', { role: 'Designer' })).lines).toEqual([
      'Designer: Waiting since Sun 1 March',
    ])
    const many = ['a', 'b', 'c', 'd'].map((id) => closed('rejected', { id }))
    expect(list(...many)).toMatchObject({ count: 4, lines: { length: 3 } })
    expect(listEarlierApplications(many, 'Quill', { now, zone })).toEqual({ lines: [], count: 0, people: [] })
  })
})
