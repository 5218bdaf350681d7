import { describe, expect, it } from 'vitest'
import { takeAnswer } from '#renderer/features/note-desk/merge-note'

const shown = { subject: 'Thank you', body: 'Dear Jane, ' }
const loaded = { subject: 'Thank you', body: 'Dear Tom', closedBecause: null }

describe('mergeNote', () => {
  it('keeps what is being typed', () => {
    expect(takeAnswer(loaded, { shown, isTyped: true })).toBe(shown)
  })

  it('shows what another tab saved once nothing is being typed', () => {
    expect(takeAnswer(loaded, { shown, isTyped: false })).toEqual({ subject: 'Thank you', body: 'Dear Tom' })
  })

  it('keeps the text when only whitespace was tidied', () => {
    const tidied = { subject: 'Thank you', body: 'Dear Jane,', closedBecause: null }
    expect(takeAnswer(tidied, { shown, isTyped: false })).toBe(shown)
  })

  it('shows the loaded text once the note is closed, whatever is being typed', () => {
    const closed = { ...loaded, closedBecause: 'You marked this as sent today at 15:30.' }
    expect(takeAnswer(closed, { shown, isTyped: true }).body).toBe('Dear Tom')
  })
})
