import { describe, expect, it } from 'vitest'
import { createOpenNotes } from '#electron/services/alerts/open-notes'

function someOpenNotes() {
  let now = 1_000_000
  const notes = createOpenNotes({ now: () => now })
  return { notes, pass: (ms: number) => (now += ms) }
}

describe('createOpenNotes', () => {
  it('knows a note as open until the page says that it is not', () => {
    const { notes } = someOpenNotes()
    expect(notes.isOpen('note-1')).toBe(false)
    notes.set('note-1', true)
    expect(notes.isOpen('note-1')).toBe(true)
    expect(notes.isOpen('note-2')).toBe(false)
    notes.set('note-1', false)
    expect(notes.isOpen('note-1')).toBe(false)
  })

  it('forgets a note after a minute and a half without word from its page', () => {
    const { notes, pass } = someOpenNotes()
    notes.set('note-1', true)
    pass(60_000)
    notes.set('note-1', true)
    pass(89_999)
    expect(notes.isOpen('note-1')).toBe(true)
    pass(1)
    expect(notes.isOpen('note-1')).toBe(false)
  })

  it('forgets a note when the clock went back', () => {
    const { notes, pass } = someOpenNotes()
    notes.set('note-1', true)
    pass(-3_600_000)
    expect(notes.isOpen('note-1')).toBe(false)
  })
})
