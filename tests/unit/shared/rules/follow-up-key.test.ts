import { describe, expect, it } from 'vitest'
import { BOARD, cardOfKey, eventOfKey, followUpKey, keyPrefix, stepOfKey } from '#shared/rules/follow-up-key'

const parts = { cardId: 'card-1', eventId: 'interview-1', step: 'thank-you', round: 1 } as const

describe('toFollowUpKey', () => {
  it('includes the person only if one is given', () => {
    expect(followUpKey(parts)).toBe('card-1/interview-1/thank-you/1')
    expect(followUpKey({ ...parts, personId: 'jane' })).toBe('card-1/interview-1/thank-you/1/jane')
  })
})

describe('parseCardId', () => {
  it('returns the card id of a key', () => {
    expect(cardOfKey(followUpKey(parts))).toBe('card-1')
  })

  it.each([followUpKey({ ...parts, cardId: BOARD, step: 'keep-applying' }), 'nonsense', '', '/'])(
    'returns null for “%s”',
    (key) => {
      expect(cardOfKey(key)).toBeNull()
    },
  )
})

describe('parseStep', () => {
  it('returns the step of a key', () => {
    expect(stepOfKey(followUpKey({ ...parts, personId: 'jane' }))).toBe('thank-you')
  })

  it('returns null for text that is not a key', () => {
    expect(stepOfKey('card/talk/dance/1')).toBeNull()
    expect(stepOfKey('')).toBeNull()
  })
})

describe('parseEventId', () => {
  it('returns the event id of a key, and an empty string for other text', () => {
    expect(eventOfKey(followUpKey(parts))).toBe('interview-1')
    expect(eventOfKey('nonsense')).toBe('')
  })
})

describe('toKeyPrefix', () => {
  it('returns the beginning of every key of one step on one event, and of no other key', () => {
    const prefix = keyPrefix(parts)
    expect(followUpKey({ ...parts, round: 12, personId: 'jane' }).startsWith(prefix)).toBe(true)
    expect(followUpKey({ ...parts, step: 'check-in' }).startsWith(prefix)).toBe(false)
    expect(followUpKey({ ...parts, eventId: 'interview-10' }).startsWith(prefix)).toBe(false)
  })
})
