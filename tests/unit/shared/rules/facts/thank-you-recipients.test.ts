import { describe, expect, it } from 'vitest'
import type { Interview } from '#shared/model/interview'
import { visitsOf } from '#shared/rules/facts/interview-days'
import { thankeesOf } from '#shared/rules/facts/thank-you-recipients'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'

const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]

function visitOf(...interviews: Interview[]) {
  const card = aCard({ people, interviews })
  const visit = visitsOf(card, { now: Date.parse('2026-03-20T00:00:00Z'), zone: 'UTC' })[0]
  if (!visit) throw new Error('the card has no visit')
  const thankees = thankeesOf(card, visit)
  return {
    names: thankees.map(({ person }) => person?.id ?? null),
    heirs: thankees.filter(({ keyPersonId }) => keyPersonId === null).map(({ person }) => person?.id ?? null),
  }
}

describe('thankeesOf', () => {
  it('lists each person once, across the interviews of the visit', () => {
    const second = anInterview({
      id: 'interview-2',
      start: '2026-03-03T21:00:00.000Z',
      personIds: ['tom', 'jane'],
    })
    expect(visitOf(anInterview({ personIds: ['jane'] }), second).names).toEqual(['jane', 'tom'])
  })

  it('passes over someone who is no longer on the card', () => {
    expect(visitOf(anInterview({ personIds: ['gone', 'tom'] })).names).toEqual(['tom'])
  })

  it('has one thank-you to whoever it was while nobody is named', () => {
    expect(visitOf(anInterview())).toEqual({ names: [null], heirs: [null] })
  })

  it('lets nobody inherit that one where the interview named someone from the start', () => {
    expect(visitOf(anInterview({ personIds: ['jane'] })).heirs).toEqual([])
  })

  it('lets the person who was named first inherit it, wherever they are listed', () => {
    expect(visitOf(anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'tom' })).heirs).toEqual(['tom'])
  })

  it('lets who is listed first inherit it, where the person named first was taken out again', () => {
    expect(visitOf(anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'ada' })).heirs).toEqual(['jane'])
  })

  it('lets nobody inherit it where another interview of the visit named someone from the start', () => {
    const second = anInterview({
      id: 'interview-2',
      start: '2026-03-03T21:00:00.000Z',
      personIds: ['tom'],
      firstNamedId: 'tom',
    })
    expect(visitOf(anInterview({ personIds: ['jane'] }), second).heirs).toEqual([])
  })
})
