import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { checkInPerson, firstContact } from '#shared/rules/facts/choose-recipient'
import { visitsOf } from '#shared/rules/facts/interview-days'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'

const jane = aPerson()
const tom = aPerson({ id: 'tom', name: 'Tom Wu' })
const recruiter = aPerson({ id: 'rita', name: 'Rita Moss', role: 'recruiter' })
const contact = aPerson({ id: 'carl', name: 'Carl Beck', role: 'other', isContact: true })

function chosen(card: Card, promisedBy: string | null = null) {
  const visit = visitsOf(card, { now: Date.parse('2026-03-20T00:00:00Z'), zone: 'UTC' }).at(-1)
  if (!visit) throw new Error('the card has no visit')
  const theirPromises = promisedBy ? [aPromise({ personId: promisedBy })] : []
  return checkInPerson({ ...card, theirPromises }, visit)?.id ?? null
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

describe('firstContact', () => {
  const first = anInterview({ id: 'first', start: '2026-02-20T15:00:00.000Z', personIds: ['tom'] })
  const second = anInterview({ personIds: ['jane'] })

  it('is the person marked as contact', () => {
    const card = aCard({ people: [jane, tom, contact], interviews: [second, first] })
    expect(firstContact(card)?.id).toBe('carl')
  })

  it('is else the first person of the first interview that was not called off', () => {
    expect(firstContact(aCard({ people: [jane, tom], interviews: [second, first] }))?.id).toBe('tom')
    const off = { ...first, status: 'cancelled' as const }
    expect(firstContact(aCard({ people: [jane, tom], interviews: [off, second] }))?.id).toBe('jane')
  })

  it('is nobody where the first interview names nobody', () => {
    const unnamed = { ...first, personIds: [] }
    expect(firstContact(aCard({ people: [jane], interviews: [second, unnamed] }))).toBeNull()
    expect(firstContact(aCard({ people: [jane] }))).toBeNull()
  })
})
