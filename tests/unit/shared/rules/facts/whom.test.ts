import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { visitsOf } from '#shared/rules/facts/visits'
import { checkInPerson, routed, sayDetour } from '#shared/rules/facts/whom'
import { aCard } from '../../../../support/builders/card.ts'
import { anInterview } from '../../../../support/builders/interview.ts'
import { aPerson } from '../../../../support/builders/person.ts'
import { aPromise } from '../../../../support/builders/promise.ts'

const jane = aPerson()
const tom = aPerson({ id: 'tom', name: 'Tom Wu' })
const recruiter = aPerson({ id: 'rita', name: 'Rita Moss', role: 'recruiter' })
const contact = aPerson({ id: 'carl', name: 'Carl Beck', role: 'other', isContact: true })

function chosen(card: Card, promisedBy: string | null = null) {
  const visit = visitsOf(card, { now: Date.parse('2026-03-20T00:00:00Z'), zone: 'UTC' }).at(-1)
  if (!visit) throw new Error('the card has no visit')
  return checkInPerson(card, visit, promisedBy ? aPromise({ personId: promisedBy }) : null)?.id ?? null
}

describe('checkInPerson', () => {
  const interviews = [anInterview({ personIds: ['jane', 'tom'] })]

  it('is the contact before all', () => {
    expect(chosen(aCard({ people: [jane, tom, recruiter, contact], interviews }), 'tom')).toBe('carl')
  })

  it('is who made the promise, where nobody is the contact', () => {
    expect(chosen(aCard({ people: [jane, tom, recruiter], interviews }), 'tom')).toBe('tom')
  })

  it('is the first listed in the latest interview, where nobody promised', () => {
    expect(chosen(aCard({ people: [tom, recruiter, jane], interviews }))).toBe('jane')
  })

  it('is someone else of the visit, where its last interview names nobody', () => {
    const last = anInterview({ id: 'interview-2', start: '2026-03-03T21:00:00.000Z' })
    expect(chosen(aCard({ people: [jane, tom], interviews: [...interviews, last] }))).toBe('jane')
  })

  it('is the recruiter, where the interview names nobody', () => {
    expect(chosen(aCard({ people: [jane, recruiter], interviews: [anInterview()] }))).toBe('rita')
  })

  it('is nobody in particular, where nobody is known', () => {
    expect(chosen(aCard({ interviews: [anInterview({ personIds: ['gone'] })] }))).toBeNull()
  })
})

describe('routed', () => {
  const closed = aPerson({ doNotContact: true })
  const assistant = aPerson({ id: 'ana', name: 'Ana Lima', role: 'assistant' })
  const colleague = aPerson({ id: 'cleo', name: 'Cleo Park', role: 'colleague' })

  it('goes straight to someone who may be contacted', () => {
    expect(routed(aCard({ people: [jane, assistant] }), jane)).toEqual({ person: jane, insteadOf: null })
    expect(routed(aCard(), null)).toEqual({ person: null, insteadOf: null })
  })

  it('goes to an assistant, else to a colleague', () => {
    const both = aCard({ people: [closed, colleague, assistant] })
    expect(routed(both, closed)).toEqual({ person: assistant, insteadOf: closed })
    const away = { ...assistant, doNotContact: true }
    expect(routed(aCard({ people: [closed, away, colleague] }), closed).person).toBe(colleague)
  })

  it('goes to nobody where there is no such person, and says so', () => {
    const recipient = routed(aCard({ people: [closed, tom] }), closed)
    expect(recipient.person).toBeNull()
    expect(sayDetour(recipient)).toContain('Jane Okafor asked not to be contacted directly')
    expect(sayDetour(recipient)).toContain('reception')
  })
})
