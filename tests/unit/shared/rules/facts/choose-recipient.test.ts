import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { chooseCheckInRecipient, findFirstContact } from '#shared/rules/facts/choose-recipient'
import { listInterviewDays } from '#shared/rules/facts/interview-days'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'

const jane = aPerson()
const tom = aPerson({ id: 'tom', name: 'Tom Wu' })
const recruiter = aPerson({ id: 'rita', name: 'Rita Moss', role: 'recruiter' })
const contact = aPerson({ id: 'carl', name: 'Carl Beck', role: 'other', isContact: true })

function chooseId(card: Card, promisedBy: string | null = null) {
  const interviewDay = listInterviewDays(card, { now: Date.parse('2026-03-20T00:00:00Z'), zone: 'UTC' }).at(
    -1,
  )
  if (!interviewDay) throw new Error('the card has no interview day')
  const theirPromises = promisedBy ? [aPromise({ personId: promisedBy })] : []
  return chooseCheckInRecipient({ ...card, theirPromises }, interviewDay)?.id ?? null
}

describe('chooseCheckInRecipient', () => {
  const interviews = [anInterview({ personIds: ['jane', 'tom'] })]

  it('prefers the contact', () => {
    expect(chooseId(aCard({ people: [jane, tom, recruiter, contact], interviews }), 'tom')).toBe('carl')
  })

  it('returns the person who made the promise if there is no contact', () => {
    expect(chooseId(aCard({ people: [jane, tom, recruiter], interviews }), 'tom')).toBe('tom')
  })

  it('returns the first person of the latest interview if nobody made a promise', () => {
    expect(chooseId(aCard({ people: [tom, recruiter, jane], interviews }))).toBe('jane')
  })

  it('returns another participant of the interview day if its last interview names nobody', () => {
    const last = anInterview({ id: 'interview-2', start: '2026-03-03T21:00:00.000Z' })
    expect(chooseId(aCard({ people: [jane, tom], interviews: [...interviews, last] }))).toBe('jane')
  })

  it('returns the recruiter if the interview names nobody', () => {
    expect(chooseId(aCard({ people: [jane, recruiter], interviews: [anInterview()] }))).toBe('rita')
  })

  it('returns null if nobody is on the card', () => {
    expect(chooseId(aCard({ interviews: [anInterview({ personIds: ['gone'] })] }))).toBeNull()
  })
})

describe('findFirstContact', () => {
  const first = anInterview({ id: 'first', start: '2026-02-20T15:00:00.000Z', personIds: ['tom'] })
  const second = anInterview({ personIds: ['jane'] })

  it('returns the person marked as contact', () => {
    const card = aCard({ people: [jane, tom, contact], interviews: [second, first] })
    expect(findFirstContact(card)?.id).toBe('carl')
  })

  it('returns the first person of the first interview that was not cancelled if there is no contact', () => {
    expect(findFirstContact(aCard({ people: [jane, tom], interviews: [second, first] }))?.id).toBe('tom')
    const off = { ...first, status: 'cancelled' as const }
    expect(findFirstContact(aCard({ people: [jane, tom], interviews: [off, second] }))?.id).toBe('jane')
  })

  it('returns null if the first interview names nobody', () => {
    const unnamed = { ...first, personIds: [] }
    expect(findFirstContact(aCard({ people: [jane], interviews: [second, unnamed] }))).toBeNull()
    expect(findFirstContact(aCard({ people: [jane] }))).toBeNull()
  })
})
