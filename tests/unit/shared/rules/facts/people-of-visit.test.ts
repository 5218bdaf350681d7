import { describe, expect, it } from 'vitest'
import type { Interview } from '#shared/model/interview'
import { heirOfUnnamed, peopleOfVisit } from '#shared/rules/facts/people-of-visit'
import { visitsOf } from '#shared/rules/facts/visits'
import { aCard } from '../../../../support/builders/card.ts'
import { anInterview } from '../../../../support/builders/interview.ts'
import { aPerson } from '../../../../support/builders/person.ts'

const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]

function visitOf(...interviews: Interview[]) {
  const card = aCard({ people, interviews })
  const visit = visitsOf(card, { now: Date.parse('2026-03-20T00:00:00Z'), zone: 'UTC' })[0]
  if (!visit) throw new Error('the card has no visit')
  const present = peopleOfVisit(card, visit)
  return { names: present.map((person) => person.id), heir: heirOfUnnamed(visit, present) }
}

describe('peopleOfVisit', () => {
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
})

describe('heirOfUnnamed', () => {
  it('is nobody where the interview named someone from the start', () => {
    expect(visitOf(anInterview({ personIds: ['jane'] })).heir).toBeNull()
  })

  it('is nobody while nobody is named', () => {
    expect(visitOf(anInterview()).heir).toBeNull()
  })

  it('is the person who was named first, wherever they are listed', () => {
    expect(visitOf(anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'tom' })).heir).toBe('tom')
  })

  it('is who is listed first, where the person named first was taken out again', () => {
    expect(visitOf(anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'ada' })).heir).toBe('jane')
  })

  it('is nobody where another interview of the visit named someone from the start', () => {
    const second = anInterview({
      id: 'interview-2',
      start: '2026-03-03T21:00:00.000Z',
      personIds: ['tom'],
      firstNamedId: 'tom',
    })
    expect(visitOf(anInterview({ personIds: ['jane'] }), second).heir).toBeNull()
  })
})
