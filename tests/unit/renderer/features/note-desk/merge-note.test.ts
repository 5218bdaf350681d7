import { describe, expect, it } from 'vitest'
import { takeAnswer } from '#renderer/features/note-desk/merge-note'

const shown = { subject: 'Thank you', body: 'Dear Jane, ' }
const other = { subject: 'Thank you', body: 'Dear Tom', closedBecause: null }

describe('takeAnswer', () => {
  it('keeps what is being typed', () => {
    expect(takeAnswer(other, { shown, isTyped: true })).toBe(shown)
  })

  it('shows what another tab saved once nothing is being typed', () => {
    expect(takeAnswer(other, { shown, isTyped: false })).toEqual({ subject: 'Thank you', body: 'Dear Tom' })
  })

  it('leaves the text alone where only blanks were tidied', () => {
    const tidied = { subject: 'Thank you', body: 'Dear Jane,', closedBecause: null }
    expect(takeAnswer(tidied, { shown, isTyped: false })).toBe(shown)
  })

  it('shows the text of main once the note is closed, whatever was typed', () => {
    const closed = { ...other, closedBecause: 'You marked this as sent today at 15:30.' }
    expect(takeAnswer(closed, { shown, isTyped: true }).body).toBe('Dear Tom')
  })
})
