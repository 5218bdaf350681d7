import { describe, expect, it } from 'vitest'
import type { Interview } from '#shared/model/interview'
import { listInterviewDays } from '#shared/rules/facts/interview-days'
import { listThankYouRecipients } from '#shared/rules/facts/thank-you-recipients'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'

const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]

function recipientsAfter(...interviews: Interview[]) {
  const card = aCard({ people, interviews })
  const interviewDay = listInterviewDays(card, { now: Date.parse('2026-03-20T00:00:00Z'), zone: 'UTC' })[0]
  if (!interviewDay) throw new Error('the card has no interview day')
  const recipients = listThankYouRecipients(card, interviewDay)
  return {
    names: recipients.map(({ person }) => person?.id ?? null),
    heirs: recipients
      .filter(({ keyPersonId }) => keyPersonId === null)
      .map(({ person }) => person?.id ?? null),
  }
}

describe('listThankYouRecipients', () => {
  it('lists each participant of the interview day once', () => {
    const second = anInterview({
      id: 'interview-2',
      start: '2026-03-03T21:00:00.000Z',
      personIds: ['tom', 'jane'],
    })
    expect(recipientsAfter(anInterview({ personIds: ['jane'] }), second).names).toEqual(['jane', 'tom'])
  })

  it('leaves out someone who is no longer on the card', () => {
    expect(recipientsAfter(anInterview({ personIds: ['gone', 'tom'] })).names).toEqual(['tom'])
  })

  it('returns one recipient without a person while nobody is named', () => {
    expect(recipientsAfter(anInterview())).toEqual({ names: [null], heirs: [null] })
  })

  it('has nobody inherit that key if the interview named someone from the start', () => {
    expect(recipientsAfter(anInterview({ personIds: ['jane'] })).heirs).toEqual([])
  })

  it('has the person named first inherit that key, wherever they are listed', () => {
    expect(recipientsAfter(anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'tom' })).heirs).toEqual([
      'tom',
    ])
  })

  it('has the first person listed inherit that key if the person named first was removed again', () => {
    expect(recipientsAfter(anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'ada' })).heirs).toEqual([
      'jane',
    ])
  })

  it('has nobody inherit that key if another interview of the day named someone from the start', () => {
    const second = anInterview({
      id: 'interview-2',
      start: '2026-03-03T21:00:00.000Z',
      personIds: ['tom'],
      firstNamedId: 'tom',
    })
    expect(recipientsAfter(anInterview({ personIds: ['jane'] }), second).heirs).toEqual([])
  })
})
