import { describe, expect, it } from 'vitest'
import { channelFor, reach } from '#shared/rules/facts/choose-channel'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'

const phone = '+1 555 0100'

describe('channelFor', () => {
  it.each([
    { what: 'nobody in particular', person: null, mayCallNow: true, expected: 'email' },
    {
      what: 'someone without a number',
      person: aPerson({ mayCall: true }),
      mayCallNow: true,
      expected: 'email',
    },
    { what: 'a number of blanks', person: aPerson({ phone: ' ' }), mayCallNow: true, expected: 'email' },
    { what: 'a number alone', person: aPerson({ phone }), mayCallNow: false, expected: 'email' },
    { what: 'a reason to call', person: aPerson({ phone }), mayCallNow: true, expected: 'phone' },
    { what: 'their leave', person: aPerson({ phone, mayCall: true }), mayCallNow: false, expected: 'phone' },
    {
      what: 'a refusal',
      person: aPerson({ phone, mayCall: true, doNotCall: true, preferredChannel: 'phone' }),
      mayCallNow: true,
      expected: 'email',
    },
    {
      what: 'a preference for e-mail',
      person: aPerson({ phone, mayCall: true, preferredChannel: 'email' }),
      mayCallNow: true,
      expected: 'email',
    },
    {
      what: 'a preference for the phone',
      person: aPerson({ phone, preferredChannel: 'phone' }),
      mayCallNow: false,
      expected: 'phone',
    },
  ])('is $expected for $what', ({ person, mayCallNow, expected }) => {
    expect(channelFor(person, mayCallNow)).toBe(expected)
  })
})

describe('reach', () => {
  const jane = aPerson()
  const spared = aPerson({ doNotContact: true })
  const assistant = aPerson({ id: 'ana', name: 'Ana Lima', role: 'assistant' })
  const colleague = aPerson({ id: 'cleo', name: 'Cleo Park', role: 'colleague', phone, mayCall: true })
  const words = { email: 'check-in', phone: 'check-in-call' } as const

  it('goes straight to someone who may be contacted', () => {
    expect(reach(aCard({ people: [jane, assistant] }), jane, words)).toEqual({
      personId: 'jane',
      channel: 'email',
      template: 'check-in',
      detour: '',
    })
  })

  it('goes to nobody in particular where nobody is known', () => {
    expect(reach(aCard(), null, words)).toMatchObject({ personId: null, channel: 'email', detour: '' })
  })

  it('goes to an assistant, else to a colleague, in the place of someone who asked to be spared', () => {
    const both = aCard({ people: [spared, colleague, assistant] })
    expect(reach(both, spared, words)).toMatchObject({
      personId: 'ana',
      detour: ' Jane Okafor asked not to be contacted directly, so this goes to Ana Lima.',
    })
    const away = aCard({ people: [spared, { ...assistant, doNotContact: true }, colleague] })
    expect(reach(away, spared, words)).toMatchObject({
      personId: 'cleo',
      channel: 'phone',
      template: 'check-in-call',
    })
  })

  it('says that nobody is left, and offers the gatekeeper script', () => {
    const found = reach(aCard({ people: [spared] }), spared, words)
    expect(found).toMatchObject({ personId: null, channel: 'phone', template: 'gatekeeper' })
    expect(found.detour).toContain('no assistant or colleague is on the card')
  })

  it('goes by e-mail where there are no words to say', () => {
    const people = [aPerson({ phone, preferredChannel: 'phone' })]
    expect(reach(aCard({ people }), people[0] ?? null, { email: 'thank-you-call' }).channel).toBe('email')
  })
})
