import { describe, expect, it } from 'vitest'
import { followUpKey } from '#shared/rules/follow-up-key'
import { hasNote, stepOfKey } from '../../../../renderer/state/has-note.ts'

describe('hasNote', () => {
  it('tells what is written from what is done', () => {
    expect(hasNote('thank-you')).toBe(true)
    expect(hasNote('check-in')).toBe(true)
    expect(hasNote('prepare')).toBe(false)
  })
})

describe('stepOfKey', () => {
  it('reads the step back from a key', () => {
    const key = followUpKey({ cardId: 'card', eventId: 'talk', step: 'check-in', round: 1, personId: 'jane' })
    expect(stepOfKey(key)).toBe('check-in')
  })

  it('knows no step in other text', () => {
    expect(stepOfKey('card/talk/dance/1')).toBeNull()
    expect(stepOfKey('')).toBeNull()
  })
})
