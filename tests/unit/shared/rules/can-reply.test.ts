import { describe, expect, it } from 'vitest'
import { canReply } from '#shared/rules/can-reply'

const checkIn = { cardId: 'card-1', template: 'check-in', step: 'check-in' } as const

describe('canReply', () => {
  it('is true beside a note that may be answered', () => {
    expect(canReply(checkIn)).toBe(true)
  })

  it.each([
    ['about no single card', { ...checkIn, cardId: null }],
    ['without a note', { ...checkIn, template: null }],
    ['that ends the conversation', { ...checkIn, step: 'farewell' }],
    ['that withdraws', { ...checkIn, step: 'withdraw' }],
    ['that brings the news of a job', { ...checkIn, step: 'acceptance-news' }],
  ] as const)('is false beside a follow-up %s', (_what, followUp) => {
    expect(canReply(followUp)).toBe(false)
  })
})
