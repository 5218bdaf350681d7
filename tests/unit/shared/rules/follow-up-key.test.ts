import { describe, expect, it } from 'vitest'
import {
  BOARD_ID,
  compareKeys,
  parseCardId,
  parseEventId,
  parseStep,
  toFollowUpKey,
  toKeyPrefix,
} from '#shared/rules/follow-up-key'

const parts = { cardId: 'card-1', eventId: 'interview-1', step: 'thank-you', round: 1 } as const

describe('toFollowUpKey', () => {
  it('includes the person only if one is given', () => {
    expect(toFollowUpKey(parts)).toBe('card-1/interview-1/thank-you/1')
    expect(toFollowUpKey({ ...parts, personId: 'jane' })).toBe('card-1/interview-1/thank-you/1/jane')
  })
})

describe('parseCardId', () => {
  it('returns the card id of a key', () => {
    expect(parseCardId(toFollowUpKey(parts))).toBe('card-1')
  })

  it.each([toFollowUpKey({ ...parts, cardId: BOARD_ID, step: 'keep-applying' }), 'nonsense', '', '/'])(
    'returns null for “%s”',
    (key) => {
      expect(parseCardId(key)).toBeNull()
    },
  )
})

describe('parseStep', () => {
  it('returns the step of a key', () => {
    expect(parseStep(toFollowUpKey({ ...parts, personId: 'jane' }))).toBe('thank-you')
  })

  it('returns null for text that is not a key', () => {
    expect(parseStep('card/talk/dance/1')).toBeNull()
    expect(parseStep('')).toBeNull()
  })
})

describe('parseEventId', () => {
  it('returns the event id of a key, and an empty string for other text', () => {
    expect(parseEventId(toFollowUpKey(parts))).toBe('interview-1')
    expect(parseEventId('nonsense')).toBe('')
  })
})

describe('compareKeys', () => {
  const to = (personId: string) => toFollowUpKey({ ...parts, personId })

  it('keeps the people of one event in their order, and sorts events', () => {
    const later = toFollowUpKey({ ...parts, eventId: 'interview-2' })
    expect([later, to('tom'), to('ada')].toSorted(compareKeys)).toEqual([to('tom'), to('ada'), later])
    expect([to('tom'), later].toSorted(compareKeys)).toEqual([to('tom'), later])
  })
})

describe('toKeyPrefix', () => {
  it('returns the beginning of every key of one step on one event, and of no other key', () => {
    const prefix = toKeyPrefix(parts)
    expect(toFollowUpKey({ ...parts, round: 12, personId: 'jane' }).startsWith(prefix)).toBe(true)
    expect(toFollowUpKey({ ...parts, step: 'check-in' }).startsWith(prefix)).toBe(false)
    expect(toFollowUpKey({ ...parts, eventId: 'interview-10' }).startsWith(prefix)).toBe(false)
  })
})
