import { describe, expect, it } from 'vitest'
import { checkFactsSchema } from '#shared/ipc/check-facts'
import type { Card } from '#shared/model/card'
import { collectCheckFacts } from '#shared/notes/check-facts/collect-check-facts'
import type { FactsRequest } from '#shared/notes/check-facts/facts-request'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { aFollowUp, aNoteRequest, aScreenedCard, at } from '../../templates/a-note-request.ts'

/** Collects the facts of the thank-you to Jane, after the phone screen of Tuesday 3 March 2026. */
function collect(
  overrides: { readonly card?: Partial<Card>; readonly others?: readonly Card[] } & Partial<
    Omit<FactsRequest, 'card'>
  > = {},
) {
  const { card: changes, others = [], ...rest } = overrides
  const { settings, now, zone } = aNoteRequest()
  const card = aScreenedCard(changes)
  const request = {
    followUp: aFollowUp(),
    card,
    cards: [card, ...others],
    settings,
    now,
    zone,
    isDraft: false,
  }
  const facts = collectCheckFacts({ ...request, ...rest })
  // Whatever is collected has to pass the route.
  expect(checkFactsSchema.parse(facts)).toEqual(facts)
  return facts
}

const tom = aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' })
const theirDate = (
  date: `${number}-${number}-${number}`,
  recordedAt: `${string}Z` = '2026-03-03T20:45:00.000Z',
) => aPromise({ id: date, recordedAt, terms: { kind: 'decide-by', date } })

describe('collectCheckFacts', () => {
  it('knows the day, the conversation and the recipient', () => {
    expect(collect()).toMatchObject({
      ...{ today: '2026-03-03', conversationDay: '2026-03-03', draftDay: null, recipientId: 'jane' },
      ...{ company: 'Northwind Optics', role: 'Lens designer', userName: 'Robin Hale', isInOtherZone: false },
      people: [{ id: 'jane', name: 'Jane Okafor', title: '', nicknames: [], unsureOfSpelling: false }],
    })
    expect(collect({ followUp: aFollowUp({ personId: 'gone' }) }).recipientId).toBeNull()
  })

  it('knows the user’s English and dictionary, and the words of the card', () => {
    const { settings } = aNoteRequest()
    const facts = collect({
      locale: 'en-US',
      settings: { ...settings, dictionary: ['dbt'] },
      card: { posting: 'Runs a glimmerometer.' },
    })
    expect(facts).toMatchObject({ english: 'american', dictionary: ['dbt'] })
    expect(facts.cardWords).toContain('glimmerometer')
    expect(collect()).toMatchObject({ english: null, dictionary: [] })
  })

  it('says on which day a draft was saved, unless the template is shown again', () => {
    const { key } = aFollowUp()
    const drafts = [{ key, subject: '', body: 'Hi', savedAt: '2026-03-03T21:00:00.000Z' as const }]
    expect(collect({ card: { drafts }, isDraft: true }).draftDay).toBe('2026-03-03')
    expect(collect({ card: { drafts } }).draftDay).toBeNull()
  })

  it.each([
    [{ name: 'Lena Vogt', title: 'Dr.' }, 'Lena Vogt', 'Dr.'],
    [{ name: 'Dr. Lena Vogt' }, 'Lena Vogt', 'Dr.'],
    [{ name: 'Vogt, Lena', title: 'Prof. Dr.' }, 'Lena Vogt', 'Prof. Dr.'],
    [{ name: 'Doctor' }, 'Doctor', ''],
  ])('separates title and name of %j', (person, name, title) => {
    const [found] = collect({ card: { people: [aPerson(person)] } }).people
    expect(found).toMatchObject({ name, title })
  })

  it('knows nicknames from every card of a person', () => {
    const other = aCard({ id: 'card-2', company: 'Elsewhere', people: [aPerson({ nicknames: ['Jay'] })] })
    expect(collect({ others: [other] }).people[0]?.nicknames).toEqual(['Jay'])
    const stranger = aCard({
      id: 'card-2',
      people: [aPerson({ email: 'j@example.com', nicknames: ['Jay'] })],
    })
    expect(collect({ others: [stranger] }).people[0]?.nicknames).toEqual([])
  })

  it('lists the companies and full names of other employers only', () => {
    const others = [
      aCard({ id: 'card-2', company: 'NORTHWIND optics Ltd', people: [tom] }),
      aCard({
        id: 'card-3',
        company: 'Kestrel',
        people: [aPerson({ id: 'p', name: 'Priya Raman' }), aPerson()],
      }),
      aCard({ id: 'card-4', company: 'Kestrel', people: [aPerson({ id: 'q', name: 'Ian' })] }),
    ]
    expect(collect({ others })).toMatchObject({ otherCompanies: ['Kestrel'], otherPeople: ['Priya Raman'] })
  })

  it('names the last date, and those that no longer hold', () => {
    expect(collect({ card: { theirPromises: [theirDate('2026-03-06')] } })).toMatchObject({
      ...{ namedDay: '2026-03-06', supersededDays: [] },
    })
    const moved = anAnswer({
      at: '2026-03-05T15:00:00.000Z',
      outcome: { kind: 'new-date', date: '2026-03-13' },
    })
    const now = at('2026-03-05 18:00')
    expect(
      collect({ card: { theirPromises: [theirDate('2026-03-06')], answers: [moved] }, now }),
    ).toMatchObject({
      ...{ namedDay: '2026-03-13', supersededDays: ['2026-03-06'] },
    })
    const open = anAnswer({ at: '2026-03-05T15:00:00.000Z' })
    expect(
      collect({ card: { theirPromises: [theirDate('2026-03-06')], answers: [open] }, now }),
    ).toMatchObject({
      ...{ namedDay: null, supersededDays: ['2026-03-06'] },
    })
    const away = { ...moved, outcome: { kind: 'out-of-office', date: '2026-03-05' } as const }
    expect(
      collect({ card: { theirPromises: [theirDate('2026-03-06')], answers: [away] }, now }).namedDay,
    ).toBe('2026-03-06')
    const thanks = { ...open, outcome: { kind: 'courtesy' } as const }
    expect(
      collect({ card: { theirPromises: [theirDate('2026-03-06')], answers: [thanks] }, now }).namedDay,
    ).toBe('2026-03-06')
  })

  it('knows no day of a conversation that was on two days, or that did not happen', () => {
    // 23:30 on Tuesday in New York is Wednesday in Berlin.
    const late = anInterview({ personIds: ['jane'], start: '2026-03-04T04:30:00.000Z' })
    const now = at('2026-03-04 09:00')
    expect(collect({ card: { interviews: [late] }, now }).conversationDay).toBe('2026-03-03')
    expect(collect({ card: { interviews: [late] }, now, zone: 'Europe/Berlin' }).conversationDay).toBeNull()
    expect(collect({ followUp: aFollowUp({ step: 'missed-interview' }) }).conversationDay).toBeNull()
  })

  it('compares the clocks of the user and of the employer, and knows an early weekend', () => {
    expect(collect({ card: { zone: 'Europe/Berlin' } }).isInOtherZone).toBe(true)
    expect(collect({ card: { zone: 'America/Toronto' } }).isInOtherZone).toBe(false)
    expect(collect({ card: { country: 'EG' } }).hasEarlyWeekend).toBe(true)
    expect(collect({ card: { country: 'DE' } }).hasEarlyWeekend).toBe(false)
  })

  it('collects what this person and this employer have read, oldest first and once', () => {
    const sent = (id: string, day: number, fields: object) =>
      anAction({ id, key: `k/${id}`, at: `2026-03-0${day}T15:00:00.000Z`, text: id, ...fields })
    const card = {
      people: [aPerson(), tom],
      actions: [
        sent('later', 3, { personId: 'jane' }),
        sent('first', 2, { personId: 'tom' }),
        sent('call', 2, { personId: 'jane', channel: 'phone' }),
        sent('skipped', 2, { personId: 'jane', kind: 'skipped' }),
        sent('own', 2, { key: aFollowUp().key, personId: 'jane' }),
        sent('empty', 2, { personId: 'jane', text: ' ' }),
      ],
    }
    const others = [
      aCard({ id: 'card-2', people: [aPerson()], actions: [sent('later', 3, { personId: 'jane' })] }),
      aCard({
        id: 'card-3',
        company: 'Kestrel',
        people: [aPerson()],
        actions: [sent('elsewhere', 1, { personId: 'jane' })],
      }),
      aCard({
        id: 'card-4',
        company: 'Kestrel',
        people: [tom],
        actions: [sent('stranger', 1, { personId: 'tom' })],
      }),
    ]
    expect(collect({ card, others }).readBefore).toEqual([
      { day: '2026-03-01', to: 'Jane Okafor', isSamePerson: true, text: 'elsewhere' },
      { day: '2026-03-02', to: 'Tom Wu', isSamePerson: false, text: 'first' },
      { day: '2026-03-03', to: 'Jane Okafor', isSamePerson: true, text: 'later' },
    ])
  })

  it('collects the thank-yous to the others of a panel, sent and drafted', () => {
    const key = (id: string) => `card-1/interview-1/thank-you/1/${id}`
    const ines = aPerson({ id: 'ines', name: 'Ines Roy', email: '' })
    const savedAt = '2026-03-03T21:00:00.000Z' as const
    const card = {
      people: [aPerson(), tom, ines],
      actions: [anAction({ key: key('tom'), step: 'thank-you', personId: 'tom', text: 'To Tom' })],
      drafts: [
        { key: key('ines'), subject: '', body: 'To Ines', savedAt },
        { key: key('jane'), subject: '', body: 'To Jane', savedAt },
        { key: 'card-1/interview-2/thank-you/1/tom', subject: '', body: 'Of another day', savedAt },
      ],
    }
    expect(collect({ card }).panel).toEqual([
      { to: 'Tom Wu', text: 'To Tom' },
      { to: 'Ines Roy', text: 'To Ines' },
    ])
    expect(collect({ card, followUp: aFollowUp({ step: 'check-in' }) }).panel).toEqual([])
  })

  it('knows what was dismissed for this note', () => {
    const dismissedFindings = [
      { key: aFollowUp().key, findings: ['detail'] },
      { key: 'card-1/interview-1/check-in/1', findings: ['question'] },
    ]
    expect(collect({ card: { dismissedFindings } }).dismissed).toEqual(['detail'])
  })
})
