import { describe, expect, it } from 'vitest'
import { findDates } from '#shared/notes/check/reading/find-dates'
import { findGaps } from '#shared/notes/check/reading/find-gaps'
import { readNote } from '#shared/notes/check/reading/read-note'
import { countNoteWords, listWords } from '#shared/notes/check/reading/words'
import { isNearName } from '#shared/text/near-names'
import { aCheckedNote, type NoteOverrides } from '#tests/support/notes/a-checked-note'

const read = (text: string, overrides?: NoteOverrides) => readNote(aCheckedNote('check-in', text, overrides))

describe('readNote', () => {
  it('splits a note into sentences, and finds each in the text', () => {
    const note = read(
      'Hi Jane,\n\nI met Dr. Vogt at 3 p.m. today. Any news?\nthe next line goes on\n\nbest\nSam',
    )
    expect(note.sentences.map(({ text }) => text)).toEqual([
      'I met Dr. Vogt at 3 p.m. today.',
      'Any news?\nthe next line goes on',
      'best',
      'Sam',
    ])
    for (const { text, start, end } of note.sentences) expect(note.body.slice(start, end)).toBe(text)
  })

  it('leaves the signature out, which is the same in every note', () => {
    const signature = 'Sam Okafor\nProduct manager, formerly at Lantern Health'
    const note = read(`Hi Jane,\n\nAny news?\n\nBest,\n${signature}\n`, { signature })
    expect(note.sentences.map(({ text }) => text)).toEqual(['Any news?', 'Best,'])
    expect(note.wordCount).toBe(5)
  })
})

describe('findDates', () => {
  it.each([
    ['Friday 9 October', '2026-10-09'],
    ['the 9th of October', '2026-10-09'],
    ['Fri, Oct 9', '2026-10-09'],
    ['October 9, 2027', '2027-10-09'],
    ['2026-10-09', '2026-10-09'],
    ['on 9.10.', '2026-10-09'],
    ['3 January', '2027-01-03'],
    ['Friday the 16th', '2026-10-16'],
    ['Tuesday the 3rd', '2026-11-03'],
    ['Tues 15th', '2026-09-15'],
    ['Friday the 12th', '2026-10-12'],
    ['29 February', '2024-02-29'],
    ['31 November', null],
  ])('reads “%s” as %s', (words, date) => {
    const overrides = words === '29 February' ? { today: '2024-03-01' as const } : {}
    expect(findDates(read(`Hi Jane,\nLet’s say ${words} then.`, overrides)).map((one) => one.date)).toEqual([
      date,
    ])
  })

  it('reads a date in figures in the order of the user', () => {
    expect(findDates(read('Hi Jane,\nby 4/11 then', { dateOrder: 'month-day-year' }))[0]?.date).toBe(
      '2026-04-11',
    )
    expect(findDates(read('Hi Jane,\nby 4/11 then'))[0]?.date).toBe('2026-11-04')
  })

  it.each(['the 4th floor', '9/10 of them', '3-4 people', 'may 5 of you', 'at 10:30', 'version 2.0'])(
    'sees no date in “%s”',
    (words) => {
      expect(findDates(read(`Hi Jane,\nabout ${words} then`))).toEqual([])
    },
  )
})

describe('findGaps', () => {
  it.each([
    ['see [one thing]', ['one thing']],
    ['see {{theRole}} and {{{day}}}', ['theRole', 'day']],
    ['Dear <first name>', ['first name']],
    ['by XX or TBD', ['XX', 'TBD']],
    ['on ____', ['____']],
    ['[a\nb] [] a < b, c > d', []],
  ])('finds in “%s” %j', (body, words) => {
    expect(findGaps({ subject: '', body }).map((gap) => gap.words)).toEqual(words)
  })
})

describe('isNearName', () => {
  it.each([
    ['Jane', 'Jnae', true],
    ['Jane', 'Jan', true],
    ['Jane', 'Jane', false],
    ['Zoë', 'Zoe', false],
    ['Jane', 'June', true],
    ['Jane', 'Joan', false],
    ['Castellano', 'Castelanno', true],
    ['Al', 'Ali', false],
  ])('compares %s and %s: %s', (a, b, isNear) => {
    expect(isNearName(a, b)).toBe(isNear)
  })
})

describe('words', () => {
  it('writes short forms out and folds', () => {
    expect(listWords('I’d say: it won’t, Zoë’s café')).toEqual([
      ...['i', 'would', 'say', 'it', 'will', 'not', 'zoe', 'cafe'],
    ])
  })

  it.each([
    ['', 0],
    ['so – and so', 3],
    ['שלום עולם', 2],
  ])('counts “%s” as %i', (text, count) => {
    expect(countNoteWords(text)).toBe(count)
  })
})
