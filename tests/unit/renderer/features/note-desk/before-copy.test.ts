import { describe, expect, it } from 'vitest'
import { beforeCopy, countWords, gapsIn } from '#renderer/features/note-desk/before-copy'

const good = 'word '.repeat(100).trim()
const gap = '[one thing from the conversation]'
const texts = (note: Parameters<typeof beforeCopy>[0]) => beforeCopy(note).map((one) => one.text)

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

describe('gapsIn', () => {
  it('finds what stands in brackets on one line', () => {
    expect(gapsIn(`Thank you. ${gap} [a\nb] []`)).toEqual([
      { words: 'one thing from the conversation', from: 11 },
    ])
  })
})

describe('beforeCopy', () => {
  it('has no advice on the length of what is said on the phone', () => {
    expect(texts({ missing: [], written: 'Hello', body: 'Hello', isCall: true })).toEqual([
      'The card knew everything the note needs',
    ])
  })

  it('says that all is well', () => {
    expect(beforeCopy({ missing: [], written: good, body: good }).map((one) => one.kind)).toEqual([
      'fine',
      'fine',
    ])
  })

  it('names an open place once, where it stands, and no more once it is filled', () => {
    const written = `${good} ${gap}`
    const missing = ['one thing from the conversation']
    const [first] = beforeCopy({ missing, written, body: written })
    expect(first).toMatchObject({ kind: 'look', text: 'Still open: one thing from the conversation' })
    expect(written.slice(first?.range?.from, first?.range?.to)).toBe(gap)
    expect(beforeCopy({ missing, written, body: `${good} the handover` })[0]?.kind).toBe('fine')
  })

  it('sends what the card does not know to the card, and the name to Settings', () => {
    const missing = ['the person’s name', 'your name', 'your own version of this template, which is broken']
    expect(texts({ missing, written: good, body: good })).toEqual([
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
  ])('measures %i words', (count, text, kind) => {
    const body = 'word '.repeat(count)
    expect(beforeCopy({ missing: [], written: body, body })).toContainEqual(
      expect.objectContaining({ text, kind }),
    )
  })
})
