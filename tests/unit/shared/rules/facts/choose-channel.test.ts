import { describe, expect, it } from 'vitest'
import { chooseChannel, chooseDestination } from '#shared/rules/facts/choose-channel'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'

const phone = '+1 555 0100'

describe('chooseChannel', () => {
  it.each([
    { what: 'nobody in particular', person: null, hasReasonToCall: true, expected: 'email' },
    {
      what: 'someone without a number',
      person: aPerson({ mayCall: true }),
      hasReasonToCall: true,
      expected: 'email',
    },
    {
      what: 'a number that is blank',
      person: aPerson({ phone: ' ' }),
      hasReasonToCall: true,
      expected: 'email',
    },
    {
      what: 'a number without a reason to call',
      person: aPerson({ phone }),
      hasReasonToCall: false,
      expected: 'email',
    },
    { what: 'a reason to call', person: aPerson({ phone }), hasReasonToCall: true, expected: 'phone' },
    {
      what: 'permission to call',
      person: aPerson({ phone, mayCall: true }),
      hasReasonToCall: false,
      expected: 'phone',
    },
    {
      what: 'a refusal',
      person: aPerson({ phone, mayCall: true, doNotCall: true, preferredChannel: 'phone' }),
      hasReasonToCall: true,
      expected: 'email',
    },
    {
      what: 'a preference for e-mail',
      person: aPerson({ phone, mayCall: true, preferredChannel: 'email' }),
      hasReasonToCall: true,
      expected: 'email',
    },
    {
      what: 'a preference for the phone',
      person: aPerson({ phone, preferredChannel: 'phone' }),
      hasReasonToCall: false,
      expected: 'phone',
    },
  ])('returns $expected for $what', ({ person, hasReasonToCall, expected }) => {
    expect(chooseChannel(person, hasReasonToCall)).toBe(expected)
  })
})

describe('chooseDestination', () => {
  const jane = aPerson()
  const avoided = aPerson({ doNotContact: true })
  const assistant = aPerson({ id: 'ana', name: 'Ana Lima', role: 'assistant' })
  const colleague = aPerson({ id: 'cleo', name: 'Cleo Park', role: 'colleague', phone, mayCall: true })
  const templates = { email: 'check-in', phone: 'check-in-call' } as const

  it('returns the person themselves if they may be contacted', () => {
    expect(chooseDestination(aCard({ people: [jane, assistant] }), jane, templates)).toEqual({
      personId: 'jane',
      channel: 'email',
      template: 'check-in',
      otherTemplate: 'check-in-call',
      redirectText: '',
    })
  })

  it('returns no person if there is none', () => {
    expect(chooseDestination(aCard(), null, templates)).toMatchObject({
      personId: null,
      channel: 'email',
      redirectText: '',
    })
  })

  it('returns an assistant or, without one, a colleague if the person asked not to be contacted', () => {
    const both = aCard({ people: [avoided, colleague, assistant] })
    expect(chooseDestination(both, avoided, templates)).toMatchObject({
      personId: 'ana',
      redirectText: ' Jane Okafor asked not to be contacted directly, so this goes to Ana Lima.',
    })
    const unavailable = aCard({ people: [avoided, { ...assistant, doNotContact: true }, colleague] })
    expect(chooseDestination(unavailable, avoided, templates)).toMatchObject({
      personId: 'cleo',
      channel: 'phone',
      template: 'check-in-call',
    })
  })

  it('returns the gatekeeper call sheet if nobody on the card may be contacted', () => {
    const destination = chooseDestination(aCard({ people: [avoided] }), avoided, templates)
    expect(destination).toMatchObject({ personId: null, channel: 'phone', template: 'gatekeeper' })
    expect(destination.redirectText).toContain('nobody else there is on the card')
  })

  it('returns e-mail if there is no call sheet', () => {
    const people = [aPerson({ phone, preferredChannel: 'phone' })]
    expect(chooseDestination(aCard({ people }), people[0] ?? null, { email: 'thank-you-call' }).channel).toBe(
      'email',
    )
  })
})
