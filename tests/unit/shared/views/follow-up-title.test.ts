import { describe, expect, it } from 'vitest'
import { LINE_MAX } from '#shared/model/scalars'
import { type Step, steps } from '#shared/model/step'
import { formatFollowUpTitle } from '#shared/views/follow-up-title'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aStep, aWaitingCard, tom } from './a-board.ts'
import { dueStep } from './every-step.ts'

const titles: Readonly<Record<Step, readonly [named: string, unnamed: string]>> = {
  'application-follow-up': [
    'Follow up on your application with Jane Okafor',
    'Follow up on your application with the hiring team',
  ],
  'schedule-interview': ['Ask Jane Okafor for an interview date', 'Set the interview date'],
  join: ['Join your interview', 'Join your interview'],
  'missed-interview': ['Ask Jane Okafor for a new time', 'Ask the hiring team for a new time'],
  farewell: ['Let Jane Okafor know your decision', 'Let the hiring team know your decision'],
  withdraw: ['Tell Jane Okafor you’re withdrawing', 'Tell the hiring team you’re withdrawing'],
  'acceptance-news': ['Tell Jane Okafor you accepted', 'Tell the hiring team you accepted'],
  prepare: ['Prepare for your interview', 'Prepare for your interview'],
  debrief: ['Note what they said', 'Note what they said'],
  'thank-you': ['Thank Jane Okafor', 'Thank the interviewer'],
  'loop-in': ['Tell Jane Okafor how it went', 'Tell the hiring team how it went'],
  'own-promise': ['Keep your promise to Jane Okafor', 'Keep your promise'],
  'check-in': ['Check in with Jane Okafor', 'Check in with the hiring team'],
  'call-back': ['Check in with Jane Okafor again', 'Check in with the hiring team again'],
  'second-check-in': ['Check in once more with Jane Okafor', 'Check in once more with the hiring team'],
  'stay-in-touch': ['Stay in touch with Jane Okafor', 'Stay in touch with the hiring team'],
  'rejection-thanks': ['Reply to Jane Okafor’s no', 'Reply to the hiring team’s no'],
  reconnect: ['Get in touch with Jane Okafor again', 'Get in touch with the hiring team again'],
  'offer-thanks': ['Thank Jane Okafor for the offer', 'Thank the hiring team for the offer'],
  'offer-details': ['Fill in the offer', 'Fill in the offer'],
  'offer-answer': ['Answer Jane Okafor’s offer', 'Answer the offer'],
  'tell-others': ['Tell Jane Okafor about your other offer', 'Tell the hiring team about your other offer'],
  'keep-applying': ['No new application in a week', 'No new application in a week'],
}

describe('formatFollowUpTitle', () => {
  it.each(steps)('describes %s with and without a person', (step) => {
    const [named, unnamed] = titles[step]
    expect(formatFollowUpTitle(aStep(step), aWaitingCard())).toBe(named)
    expect(formatFollowUpTitle(aStep(step, { personId: null }), aWaitingCard())).toBe(unnamed)
  })

  it('says “call” if the channel is the phone', () => {
    expect(formatFollowUpTitle(aStep('call-back', { channel: 'phone' }), aWaitingCard())).toBe(
      'Call Jane Okafor again',
    )
  })

  it('names up to two people of the interview and counts more', () => {
    const people = [aPerson(), tom, aPerson({ id: 'ines', name: 'Ines Adler' })]
    const of = (step: Step, personIds: string[]) =>
      formatFollowUpTitle(
        aStep(step, { eventId: 'interview-1' }),
        aWaitingCard({ people, interviews: [anInterview({ personIds })] }),
      )
    expect(of('prepare', ['jane'])).toBe('Prepare for your call with Jane Okafor')
    expect(of('prepare', ['jane', 'tom', 'ines'])).toBe('Prepare for your call with 3 people')
    expect(of('debrief', ['jane', 'tom'])).toBe('Note what Jane Okafor and Tom Wu said')
    expect(of('debrief', [])).toBe('Note what they said')
  })

  it('contains the text of a promise and a person’s title', () => {
    const card = aWaitingCard({
      people: [aPerson({ name: 'Lena Vogt', title: 'Dr.' })],
      ownPromises: [anOwnPromise({ text: 'Send the portfolio' })],
    })
    expect(formatFollowUpTitle(aStep('own-promise', { eventId: 'own-promise-1' }), card)).toBe(
      'Send Dr. Lena Vogt: the portfolio',
    )
    expect(formatFollowUpTitle(aStep('check-in'), card)).toBe('Check in with Dr. Lena Vogt')
  })

  it('begins with a capital, however the promise was typed', () => {
    const card = aWaitingCard({
      people: [],
      ownPromises: [anOwnPromise({ text: 'book a room', personId: null })],
    })
    const promise = aStep('own-promise', { eventId: 'own-promise-1', personId: null })
    expect(formatFollowUpTitle(promise, card)).toBe('Book a room')
  })

  it.each(steps)('names the person and the task of %s, so that the reason need not', (step) => {
    const { reason } = dueStep(step).followUp
    for (const word of ['Jane', 'Priya', 'Northwind', 'portfolio']) expect(reason).not.toContain(word)
    expect(reason).toMatch(/\.$/)
  })

  it('works without a card', () => {
    expect(formatFollowUpTitle(aStep('prepare'), null)).toBe('Prepare for your interview')
  })

  it('fits into a line however long the name is', () => {
    const card = aWaitingCard({ people: [aPerson({ name: '🙂'.repeat(LINE_MAX / 2) })] })
    const title = formatFollowUpTitle(aStep('tell-others'), card)
    expect(title.length).toBeLessThanOrEqual(LINE_MAX)
    expect(title.isWellFormed()).toBe(true)
  })
})
