import { describe, expect, it } from 'vitest'
import { BOARD, cardOfKey, eventOfKey, followUpKey, keyPrefix, stepOfKey } from '#shared/rules/follow-up-key'

const parts = { cardId: 'card-1', eventId: 'interview-1', step: 'thank-you', round: 1 } as const

describe('followUpKey', () => {
  it('names the person only where there is one each', () => {
    expect(followUpKey(parts)).toBe('card-1/interview-1/thank-you/1')
    expect(followUpKey({ ...parts, personId: 'jane' })).toBe('card-1/interview-1/thank-you/1/jane')
  })
})

describe('cardOfKey', () => {
  it('finds the card a key was made for', () => {
    expect(cardOfKey(followUpKey(parts))).toBe('card-1')
  })

  it.each([followUpKey({ ...parts, cardId: BOARD, step: 'keep-applying' }), 'nonsense', '', '/'])(
    'knows of no card in “%s”',
    (key) => {
      expect(cardOfKey(key)).toBeNull()
    },
  )
})

describe('stepOfKey', () => {
  it('reads the step back from a key', () => {
    expect(stepOfKey(followUpKey({ ...parts, personId: 'jane' }))).toBe('thank-you')
  })

  it('knows no step in other text', () => {
    expect(stepOfKey('card/talk/dance/1')).toBeNull()
    expect(stepOfKey('')).toBeNull()
  })
})

describe('eventOfKey', () => {
  it('reads back what gave rise to it', () => {
    expect(eventOfKey(followUpKey(parts))).toBe('interview-1')
    expect(eventOfKey('nonsense')).toBe('')
  })
})

describe('keyPrefix', () => {
  it('begins every key of one step on one event, and no other', () => {
    const prefix = keyPrefix(parts)
    expect(followUpKey({ ...parts, round: 12, personId: 'jane' }).startsWith(prefix)).toBe(true)
    expect(followUpKey({ ...parts, step: 'check-in' }).startsWith(prefix)).toBe(false)
    expect(followUpKey({ ...parts, eventId: 'interview-10' }).startsWith(prefix)).toBe(false)
  })
})
