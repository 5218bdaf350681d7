import { describe, expect, it } from 'vitest'
import { chooseEnglish } from '#shared/text/english/choose-english'

describe('chooseEnglish', () => {
  it.each([
    ['en-US', 'american'],
    ['en-PH', 'american'],
    ['en-GB', 'british'],
    ['en-IE', 'british'],
    ['en-ZA', 'british'],
    ['en-AU', 'australian'],
    ['en-NZ', 'australian'],
    ['en-CA', 'canadian'],
    ['en-IN', 'indian'],
    ['en-Latn-US', 'american'],
    ['en-us', 'american'],
    ['en', null],
    ['en-001', null],
    ['de-DE', null],
    ['', null],
    [null, null],
  ] as const)('chooses for %s: %s', (locale, english) => {
    expect(chooseEnglish(locale)).toBe(english)
  })
})
