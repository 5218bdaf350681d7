import { describe, expect, it } from 'vitest'
import { checkNote, countWords, findPlaceholders } from '#renderer/features/note-desk/check-note'

const good = 'word '.repeat(100).trim()
const placeholder = '[one thing from the conversation]'
const listTexts = (note: Parameters<typeof checkNote>[0]) => checkNote(note).map(({ text }) => text)

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['Hello Jane,\n\nthank you.', 4],
    ['so – and so', 3],
    ['שלום עולם', 2],
  ])('counts "%s" as %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('findPlaceholders', () => {
  it('finds text in brackets on a single line', () => {
    expect(findPlaceholders(`Thank you. ${placeholder} [a\nb] []`)).toEqual([
      { words: 'one thing from the conversation', from: 11 },
    ])
  })
})

describe('checkNote', () => {
  it('does not check the length of a call sheet', () => {
    expect(listTexts({ missing: [], written: 'Hello', body: 'Hello', isCall: true })).toEqual([
      'The card knew everything the note needs',
    ])
  })

  it('confirms a note without problems', () => {
    expect(checkNote({ missing: [], written: good, body: good }).map(({ kind }) => kind)).toEqual([
      'fine',
      'fine',
    ])
  })

  it('reports a placeholder once, with its range, until it is filled in', () => {
    const written = `${good} ${placeholder}`
    const missing = ['one thing from the conversation']
    const [first] = checkNote({ missing, written, body: written })
    expect(first).toMatchObject({ kind: 'look', text: 'Still open: one thing from the conversation' })
    expect(written.slice(first?.range?.from, first?.range?.to)).toBe(placeholder)
    expect(checkNote({ missing, written, body: `${good} the handover` })[0]?.kind).toBe('fine')
  })

  it('refers to the card for missing details, and to Settings for the name of the user', () => {
    const missing = ['the person’s name', 'your name', 'your own version of this template, which is broken']
    expect(listTexts({ missing, written: good, body: good })).toEqual([
      'Not on the card: the person’s name',
      'Your name is not in Settings',
      'Not used: your own version of this template, which is broken',
      '100 words',
    ])
  })

  it.each([
    [59, 'Short: 59 words', 'look'],
    [60, '60 words', 'fine'],
    [180, '180 words', 'fine'],
    [181, 'Long: 181 words', 'look'],
    [1, 'Short: 1 word', 'look'],
  ])('judges a length of %i words', (count, text, kind) => {
    const body = 'word '.repeat(count)
    expect(checkNote({ missing: [], written: body, body })).toContainEqual(
      expect.objectContaining({ text, kind }),
    )
  })
})
