import { describe, expect, it } from 'vitest'
import type { NoteChoice } from '#shared/model/note-choice'
import type { Person } from '#shared/model/person'
import { addressFollowUp } from '#shared/notes/address/address-follow-up'
import { listChannels } from '#shared/notes/address/list-channels'
import { listRecipients } from '#shared/notes/address/list-recipients'
import { MISSING_NUMBER_TEXT } from '#shared/rules/facts/choose-channel'
import type { FollowUp } from '#shared/rules/follow-up'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aFollowUp } from '../../templates/a-note-request.ts'

const key = 'card-1/interview-1/check-in/1'
const jane = aPerson({ id: 'jane', phone: '+1 555 0188' })
const ines = aPerson({ id: 'ines', name: 'Ines Adler', role: 'recruiter' })

const aCheckIn = (overrides: Partial<FollowUp> = {}) =>
  aFollowUp({ key, step: 'check-in', template: 'check-in', otherTemplate: 'check-in-call', ...overrides })

function address(
  followUp: FollowUp,
  { people = [jane, ines], choice = {} }: { people?: Person[]; choice?: Omit<NoteChoice, 'key'> } = {},
) {
  return addressFollowUp(followUp, aCard({ people, noteChoices: [{ key: followUp.key, ...choice }] }))
}

describe('addressFollowUp', () => {
  it('leaves a follow-up as the rules planned it unless the user chose otherwise', () => {
    const followUp = aCheckIn()
    expect(addressFollowUp(followUp, aCard({ people: [jane, ines] }))).toEqual(followUp)
  })

  it('takes the call sheet for a call, and the letter for what is written', () => {
    expect(address(aCheckIn(), { choice: { channel: 'phone' } })).toMatchObject({
      channel: 'phone',
      template: 'check-in-call',
      otherTemplate: 'check-in',
    })
    const call = aCheckIn({ channel: 'phone', template: 'check-in-call', otherTemplate: 'check-in' })
    expect(address(call, { choice: { channel: 'linkedin' } })).toMatchObject({
      channel: 'linkedin',
      template: 'check-in',
    })
  })

  it('goes to another person of the card, in the way that they prefer', () => {
    expect(address(aCheckIn(), { choice: { personId: 'ines' } })).toMatchObject({
      personId: 'ines',
      channel: 'email',
    })
    const people = [jane, { ...ines, preferredChannel: 'text' as const }]
    expect(address(aCheckIn(), { people, choice: { personId: 'ines' } }).channel).toBe('text')
  })

  it('passes over a choice that no longer fits', () => {
    const people = [
      { ...jane, doNotCall: true },
      { ...ines, doNotContact: true },
    ]
    expect(address(aCheckIn(), { people, choice: { personId: 'ines', channel: 'phone' } })).toMatchObject({
      personId: 'jane',
      channel: 'email',
      template: 'check-in',
    })
  })

  it('asks for a number only before a call', () => {
    const followUp = aCheckIn({
      channel: 'phone',
      template: 'check-in-call',
      otherTemplate: 'check-in',
      reason: `They said you can call today.${MISSING_NUMBER_TEXT}`,
    })
    expect(address(followUp).reason).toContain('number')
    expect(address(followUp, { choice: { channel: 'email' } }).reason).toBe('They said you can call today.')
  })

  it('keeps whom and how a note was sent', () => {
    const sent = anAction({ key, step: 'check-in', personId: 'ines', channel: 'linkedin' })
    const card = aCard({ people: [jane, ines], actions: [sent] })
    expect(addressFollowUp(aCheckIn({ status: 'done' }), card)).toMatchObject({
      personId: 'ines',
      channel: 'linkedin',
    })
  })

  it('goes to the first participant before an interview, and in writing where there is no call sheet', () => {
    const card = aCard({ people: [jane, ines], interviews: [anInterview({ personIds: ['ines', 'jane'] })] })
    const prepare = aFollowUp({
      ...{ key: 'card-1/interview-1/prepare/1', step: 'prepare', eventId: 'interview-1' },
      ...{ personId: null, channel: null, template: null },
    })
    expect(addressFollowUp(prepare, card)).toMatchObject({ personId: 'ines', channel: 'email' })
    const answer = aFollowUp({ step: 'offer-answer', channel: 'phone', template: null })
    expect(addressFollowUp(answer, card).channel).toBe('email')
  })
})

describe('listRecipients', () => {
  const list = (overrides: Partial<FollowUp>, people = [jane, ines]) =>
    listRecipients(aCheckIn(overrides), { people }).map(({ id }) => id)

  it('lists everybody who may be contacted', () => {
    expect(list({})).toEqual(['jane', 'ines'])
    expect(list({}, [jane, { ...ines, doNotContact: true }])).toEqual(['jane'])
    expect(list({ personId: null })).toEqual(['jane', 'ines'])
  })

  it('keeps to one person where everybody gets a note of their own, or it names several cards', () => {
    expect(list({ key: 'card-1/interview-1/thank-you/1/jane', step: 'thank-you' })).toEqual(['jane'])
    expect(list({ step: 'own-promise' })).toEqual(['jane'])
    expect(list({ alsoFor: ['card-2'] })).toEqual(['jane'])
  })
})

describe('listChannels', () => {
  it('has a call only where there is a call sheet and the person takes calls', () => {
    expect(listChannels(aCheckIn(), jane)).toEqual(['email', 'phone', 'linkedin', 'text'])
    expect(listChannels(aCheckIn(), { doNotCall: true })).toEqual(['email', 'linkedin', 'text'])
    expect(listChannels(aFollowUp(), jane)).toEqual(['email', 'linkedin', 'text'])
  })

  it('goes by email to nobody in particular, and by phone to reception', () => {
    expect(listChannels(aCheckIn(), null)).toEqual(['email'])
    expect(listChannels(aFollowUp({ step: 'check-in', template: 'gatekeeper' }), null)).toEqual(['phone'])
  })
})
