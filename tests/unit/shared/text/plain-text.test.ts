import { describe, expect, it } from 'vitest'
import {
  countWords,
  formatList,
  takeFirstSentence,
  toDetail,
  toSingleLine,
  truncate,
} from '#shared/text/plain-text'

describe('oneLine', () => {
  it('joins any text into one line with single blanks', () => {
    expect(toSingleLine('  Lens\t design\r\n and\u2028 test ')).toBe('Lens design and test')
  })

  it('removes control characters and direction marks and keeps letters of every script', () => {
    expect(toSingleLine('a\u0000b\u001b\u0085c \u202e\u2066שלום\u2069 🙂 é')).toBe('abc שלום 🙂 é')
  })
})

describe('asDetail', () => {
  it.each([
    ['The handover between teams.', 'the handover between teams'],
    ['How they test', 'how they test'],
    ['- Weekly releases!', 'Weekly releases'],
    ['2) Weekly releases', 'Weekly releases'],
    ['Figma, not paper', 'Figma, not paper'],
    ['IT support', 'IT support'],
    ['I asked about tests', 'I asked about tests'],
    ['\n\n  Second line counts\nthird does not', 'Second line counts'],
    ['what next?', 'what next'],
    ['…', ''],
    ['   ', ''],
  ])('turns %j into %j', (typed, detail) => {
    expect(toDetail(typed)).toBe(detail)
  })
})

describe('firstSentence', () => {
  it('ends before the second sentence', () => {
    expect(takeFirstSentence('They ship weekly. They test daily')).toBe('They ship weekly')
  })

  it('does not end within a number or a lower-case abbreviation', () => {
    expect(takeFirstSentence('version 2.5 of the tool, e.g. the editor')).toBe(
      'version 2.5 of the tool, e.g. the editor',
    )
  })
})

describe('shortened', () => {
  it('keeps a line that fits', () => {
    expect(truncate('Northwind Optics', 16)).toBe('Northwind Optics')
  })

  it('cuts at a blank and adds an ellipsis', () => {
    expect(truncate('Northwind Optics and Lenses', 20)).toBe('Northwind Optics…')
  })

  it('never exceeds the length and never cuts within a character', () => {
    const family = '👩‍👩‍👧‍👦'
    const cut = truncate(family.repeat(30), 50)
    expect(cut.length).toBeLessThanOrEqual(50)
    expect(cut.replaceAll(family, '')).toBe('…')
  })
})

describe('listed', () => {
  it('joins names with commas and “and”', () => {
    expect(formatList([])).toBe('')
    expect(formatList(['Jane'])).toBe('Jane')
    expect(formatList(['Jane', 'Tom'])).toBe('Jane and Tom')
    expect(formatList(['Jane', 'Tom', 'Ines'])).toBe('Jane, Tom and Ines')
  })
})

describe('countWords', () => {
  it('counts the words between blanks', () => {
    expect(countWords(' Hello Jane,\n\nthank  you ')).toBe(4)
    expect(countWords('')).toBe(0)
  })
})
