import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_MAX } from '#shared/model/scalars'
import { titles } from '#shared/text/names/titles'
import { formatFullName, formatGreeting, formatShortName } from '#shared/text/person-names'
import { greetingTable } from './greeting-table.ts'

const languages = Object.entries(greetingTable)

describe.each(languages)('the greeting of a name: %s', (_language, rows) => {
  it.each(rows)('$name ($title): $plain · $formal', ({ name, title = '', plain, formal }) => {
    const person = { name, title }
    expect([formatGreeting(person), formatGreeting(person, { tone: 'formal' })]).toEqual([plain, formal])
  })
})

it('covers at least 80 names and 20 languages', () => {
  expect(languages.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(80)
  expect(languages.length).toBeGreaterThanOrEqual(26)
})

describe('formatGreeting', () => {
  it('opens with Hello where that is the choice, in the plain tone only', () => {
    const person = { name: 'Jane Okafor', title: '' }
    expect(formatGreeting(person, { opening: 'Hello' })).toBe('Hello Jane')
    expect(formatGreeting(person, { opening: 'Hello', tone: 'formal' })).toBe('Dear Jane Okafor')
    expect(formatGreeting(null, { opening: 'Hello' })).toBe('Hello there')
  })

  it('is “Dear Jane” to somebody the user has spoken with, where it is clear what they are called', () => {
    const greet = (name: string, title = '') =>
      formatGreeting({ name, title }, { tone: 'formal', hasSpoken: true })
    expect(greet('Jane Okafor')).toBe('Dear Jane')
    expect(greet('Lena Vogt', 'Dr.')).toBe('Dear Dr. Vogt')
    expect(greet('J. K. Okafor')).toBe('Dear J. K. Okafor')
    expect(greet('Jane and Tom')).toBe('Dear Jane and Tom')
  })

  it('greets nobody in particular if nobody is named', () => {
    expect(formatGreeting(null)).toBe('Hi there')
    expect(formatGreeting(null, { tone: 'formal' })).toBe('Dear hiring team')
  })

  it.each([
    ['Bob', 'Hi Bob', 'Dear Bob'],
    ['Chi-Hung', 'Hi Chi-Hung', 'Dear Chi-Hung'],
    ['Ms. Chan', 'Hi Ms. Chan', 'Dear Ms. Chan'],
    ['Hi Bob,', 'Hi Bob', 'Dear Bob'],
    ['Dear  Professor Vogt,', 'Hi Professor Vogt', 'Dear Professor Vogt'],
    ['Hiroko', 'Hi Hiroko', 'Dear Hiroko'],
    ['\u202eBob\u200f', 'Hi Bob', 'Dear Bob'],
    ['J.', 'Hi J.', 'Dear J.'],
    ['  ', 'Hi Dr. Harris', 'Dear Dr. Harris'],
    [',', 'Hi Dr. Harris', 'Dear Dr. Harris'],
    [undefined, 'Hi Dr. Harris', 'Dear Dr. Harris'],
  ])('uses how the person wants to be addressed: %j', (addressAs, plain, formal) => {
    const person = { name: 'Robert Harris', title: 'Dr.', ...(addressAs !== undefined && { addressAs }) }
    expect(formatGreeting(person)).toBe(plain)
    expect(formatGreeting(person, { tone: 'formal' })).toBe(formal)
  })
})

describe('formatShortName', () => {
  it.each([
    ['Jane Okafor', '', 'Jane'],
    ['Lena Vogt', 'Dr.', 'Dr. Vogt'],
    ['Wang Xiaoming', '', 'Xiaoming'],
    ['Miss', '', 'Miss'],
    ['jane@example.com', '', 'jane@example.com'],
  ])('calls %j with the title %j %j', (name, title, shortName) => {
    expect(formatShortName({ name, title })).toBe(shortName)
  })

  it('uses how the person wants to be addressed', () => {
    expect(formatShortName({ name: 'Robert Harris', title: '', addressAs: 'Bob' })).toBe('Bob')
  })
})

describe('any name', () => {
  const words = fc.constantFrom(
    ...[
      'Dr.',
      'PhD',
      'MA',
      'Ma',
      'van',
      'der',
      'J.',
      'J',
      '(Bob)',
      ',',
      ', ',
      '"',
      '/',
      '&',
      'bin',
      'Nguyen',
      'Li',
    ],
    ...[
      'OKAFOR',
      'jane',
      'نور',
      '田中',
      '\u202e',
      '\u200f',
      '\u200d',
      ' - ',
      'h.c.',
      'a/l',
      'y',
      '.',
      '<',
      '>',
    ],
  )
  const nameLike = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: LINE_MAX }),
    fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')),
    fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join('')),
  )
  const title = fc.oneof(fc.constantFrom('', 'Dr.', 'ms', 'San', 'Bey', 'Prof. Dr.', ' '), fc.string())
  // Without its dot, "Maj" is a Swedish given name.
  const titleWords = new Set(
    titles.flatMap(({ forms, typed }) => {
      const small = forms.map((form) => form.toLowerCase())
      const dotted = small.map((form) => `${form}.`)
      return typed === 'always' ? [...small, ...dotted] : typed === 'with-dot' ? dotted : []
    }),
  )

  it('has a greeting of one line with single blanks, without direction marks, and never a title alone', () => {
    fc.assert(
      fc.property(nameLike, title, nameLike, fc.constantFrom('plain', 'formal'), (name, title, own, tone) => {
        for (const person of [
          { name, title },
          { name, title, addressAs: own },
        ]) {
          const greeting = formatGreeting(person, { tone })
          expect(greeting).toMatch(/^(?:Hi|Dear) \S/)
          expect(greeting).not.toMatch(/\s\s|[^\S ]|\s$|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/)
          expect(greeting).not.toMatch(/[,;]$/)
          const spoken = greeting.replace(/^(?:Hi|Dear) /, '').toLowerCase()
          if (!('addressAs' in person))
            expect(spoken.split(' ').every((word) => titleWords.has(word))).toBe(false)
          if (formatFullName(person) !== '') expect(formatShortName(person)).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps an initial with its dot and beside the rest of the name', () => {
    const initials = fc.constantFrom('J.', 'J. R.', 'J.R.', 'Ö.')
    fc.assert(
      fc.property(initials, fc.constantFrom('', 'Ms.'), fc.boolean(), (initial, title, isLast) => {
        const name = isLast ? `Okafor, ${initial}` : `${initial} Okafor`
        const greeting = formatGreeting({ name, title })
        expect(greeting).toBe(title === '' ? `Hi ${initial} Okafor` : 'Hi Ms. Okafor')
      }),
    )
  })
})
