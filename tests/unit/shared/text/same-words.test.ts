import { describe, expect, it } from 'vitest'
import { hasSameWords } from '#shared/text/same-words'

describe('hasSameWords', () => {
  it.each([
    ['Lens designer ', 'Lens designer'],
    ['one\r\n\r\ntwo', 'one\ntwo'],
    ['Zoe\u0308', 'Zoë'],
    ['a\u200bb', 'ab'],
  ])('takes %j for %j', (typed, stored) => {
    expect(hasSameWords(typed, stored)).toBe(true)
  })

  it('tells other words apart, and upper from lower case', () => {
    expect(hasSameWords('Lens', 'lens')).toBe(false)
    expect(hasSameWords('', 'a')).toBe(false)
  })
})
