import { describe, expect, it } from 'vitest'
import { BOARD, cardOfKey, followUpKey } from '#shared/rules/follow-up-key'

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
