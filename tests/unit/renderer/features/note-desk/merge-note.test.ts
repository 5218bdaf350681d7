import { describe, expect, it } from 'vitest'
import { mergeNote } from '#renderer/features/note-desk/merge-note'

const shown = { subject: 'Thank you', body: 'Dear Jane, ' }
const loaded = { subject: 'Thank you', body: 'Dear Tom', closedReason: null }

describe('mergeNote', () => {
  it('keeps what is being typed', () => {
    expect(mergeNote(loaded, { shown, hasUnsavedText: true })).toBe(shown)
  })

  it('shows what another tab saved once nothing is being typed', () => {
    expect(mergeNote(loaded, { shown, hasUnsavedText: false })).toEqual({
      subject: 'Thank you',
      body: 'Dear Tom',
    })
  })

  it('keeps the text when only whitespace was tidied', () => {
    const tidied = { subject: 'Thank you', body: 'Dear Jane,', closedReason: null }
    expect(mergeNote(tidied, { shown, hasUnsavedText: false })).toBe(shown)
  })

  it('shows the loaded text once the note is closed, whatever is being typed', () => {
    const closed = { ...loaded, closedReason: 'You marked this as sent today at 15:30.' }
    expect(mergeNote(closed, { shown, hasUnsavedText: true }).body).toBe('Dear Tom')
  })
})
