import { describe, expect, it } from 'vitest'
import { hasShapeOf, parseUnsavedEntry } from '#renderer/state/unsaved/unsaved-entry'

const entry = {
  ...{ key: 'add-card', title: 'New card', company: null, target: { kind: 'add' }, values: {} },
  ...{ words: '', folder: '/data', pageId: 'a', isLeft: false, at: 1 },
}

describe('parseUnsavedEntry', () => {
  it('reads what was kept', () => {
    expect(parseUnsavedEntry(JSON.stringify(entry))).toEqual(entry)
  })

  it.each(['', '{', 'null', '[]', '"text"', JSON.stringify({ ...entry, at: 'now' })])(
    'refuses %s',
    (json) => {
      expect(parseUnsavedEntry(json)).toBeNull()
    },
  )
})

describe('hasShapeOf', () => {
  const form = { company: '', date: null, people: ['a'], when: { day: 1 } }

  it('accepts the same form with other content', () => {
    const kept = { company: 'Quill', date: '2026-03-10', people: [], when: { day: 2 } }
    expect(hasShapeOf(form, kept)).toBe(true)
  })

  it.each([
    ['a missing field', { company: '', date: null, people: [] }],
    ['a field of another type', { ...form, company: 7 }],
    ['a text for a list', { ...form, people: 'a' }],
    ['a text', 'Quill'],
  ])('refuses %s', (_name, kept) => {
    expect(hasShapeOf(form, kept)).toBe(false)
  })
})
