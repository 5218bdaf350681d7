import { describe, expect, it } from 'vitest'
import { createTypeAhead } from '#renderer/features/board/type-ahead'
import { emptyColumns } from '#renderer/state/columns'

const names = {
  quill: 'Quill',
  quanta: 'Quanta',
  zurich: 'Zürich Re',
  sable: 'Sable',
  nova: 'Nova',
  orsted: 'Ørsted',
  oreal: '“L’Oréal”',
}
const cards = new Map(Object.entries(names).map(([id, company]) => [id, { company }]))
const columns = {
  ...emptyColumns,
  applied: ['quill', 'zurich', 'quanta'],
  waiting: ['sable', 'nova', 'orsted', 'oreal'],
}

/** Types letters on a card, `interval` milliseconds apart, and returns the card that has the focus then. */
function typeLetters(letters: string, from: string, interval = 100) {
  const ahead = createTypeAhead()
  return [...letters].reduce<string>(
    (at, letter, index) => ahead.type(letter, { columns, cards, from: at }, index * interval) ?? at,
    from,
  )
}

describe('type', () => {
  it.each([
    ['q', 'quill', 'quanta'],
    ['q', 'quanta', 'quill'],
    ['q', 'zurich', 'quanta'],
    ['qui', 'zurich', 'quill'],
    ['zu', 'quill', 'zurich'],
    ['s', 'quill', 'sable'],
    ['q', 'sable', 'quill'],
    ['nov', 'quill', 'nova'],
    ['ors', 'quill', 'orsted'],
    ['lor', 'quill', 'oreal'],
    ['x', 'quill', 'quill'],
  ])('moves with “%s” from %s to %s', (letters, from, to) => {
    expect(typeLetters(letters, from)).toBe(to)
  })

  it('starts a new word after a pause', () => {
    expect(typeLetters('qs', 'quanta', 900)).toBe('sable')
  })
})

describe('isTyping', () => {
  it('is true between the letters of a word', () => {
    const ahead = createTypeAhead()
    expect(ahead.isTyping(0)).toBe(false)
    ahead.type('q', { columns, cards, from: 'quill' }, 0)
    expect(ahead.isTyping(700)).toBe(true)
    expect(ahead.isTyping(900)).toBe(false)
  })
})
