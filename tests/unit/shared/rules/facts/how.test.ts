import { describe, expect, it } from 'vitest'
import { channelFor } from '#shared/rules/facts/how'
import { aPerson } from '../../../../support/builders/person.ts'

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
