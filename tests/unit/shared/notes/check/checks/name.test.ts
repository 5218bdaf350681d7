import { describe, expect, it } from 'vitest'
import { applyFix } from '#shared/notes/check/apply-fix'
import { checkNote } from '#shared/notes/check/check-note'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'

/** Applies what the check for names would replace, and returns the body. */
function fixNames(sentence: string): string {
  const note = aCheckedNote('check-in', sentence)
  const [finding] = checkNote(note).findings.filter(({ check }) => check === 'name')
  if (finding?.place == null || finding.replacement === undefined) return note.body
  return applyFix(note, { place: finding.place, replacement: finding.replacement }).body
}

describe('name', () => {
  it.each([
    ['I spoke with Jane Whitfeild.', 'I spoke with Jane Whitfield.'],
    // What follows the name stays.
    ['I liked Jane Whitfeild’s idea.', 'I liked Jane Whitfield’s idea.'],
    ["I liked Jane Whitfeild's idea.", "I liked Jane Whitfield's idea."],
    ['I spoke with Jane Whitfield.', 'I spoke with Jane Whitfield.'],
  ])('turns “%s” into “%s”', (sentence, fixed) => {
    expect(fixNames(sentence)).toBe(fixed)
  })
})
