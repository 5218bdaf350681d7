import { describe, expect, it } from 'vitest'
import { applyFix } from '#shared/notes/check/apply-fix'
import { checkNote } from '#shared/notes/check/check-note'
import { aCheckedNote, type NoteOverrides } from '#tests/support/notes/a-checked-note'

/** Returns the sentence as the fix leaves it; null if there is nothing to fix. */
function correct(sentence: string, overrides: NoteOverrides): string | null {
  const note = aCheckedNote('thank-you', `Hi Jane,\n${sentence}`, overrides)
  const finding = checkNote(note).findings.find(({ check }) => check === 'stale-day')
  if (!finding?.place || finding.replacement === undefined) return null
  return (
    applyFix(note, { place: finding.place, replacement: finding.replacement }).body.split('\n')[1] ?? null
  )
}

// The conversation was on Tuesday 6 October 2026.
describe('stale-day', () => {
  it.each([
    ['2026-10-07', 'Thanks for the call today.', 'Thanks for the call yesterday.'],
    ['2026-10-07', 'Thanks for the call this morning.', 'Thanks for the call yesterday morning.'],
    ['2026-10-08', 'Thanks for the call this morning.', 'Thanks for the call on Tuesday morning.'],
    ['2026-10-08', 'Thanks for today.', 'Thanks for Tuesday.'],
    ['2026-10-06', 'Thanks for the call yesterday.', 'Thanks for the call today.'],
    ['2026-10-14', 'Thanks for the call today.', 'Thanks for the call on Tuesday 6 October.'],
    ['2026-10-06', 'Thanks for the call today.', null],
    ['2026-10-07', 'Thanks for the call yesterday.', null],
    ['2026-10-07', 'Thank you for saying how onboarding works today.', null],
    ['2026-10-07', 'Thanks again. I’ll send the case study today.', null],
  ] as const)('on %s makes of “%s” “%s”', (today, sentence, corrected) => {
    expect(correct(sentence, { today })).toBe(corrected)
  })

  it.each([
    ['2026-10-07', []],
    ['2026-10-11', []],
    ['2026-10-12', ['You wrote this on Wednesday 7 October. Is “last week” still right?']],
  ] as const)(
    'asks about “last week” in a draft of Wednesday 7 October only once the week is over: %s',
    (today, texts) => {
      const body = 'Hi Jane,\nThanks for the call last week. Is there any news?'
      const { findings } = checkNote(aCheckedNote('check-in', body, { today, draftDay: '2026-10-07' }))
      expect(findings.filter(({ check }) => check === 'stale-day').map(({ text }) => text)).toEqual(texts)
    },
  )

  it('asks about every such word in a draft of an earlier day', () => {
    const note = aCheckedNote('own-promise', 'Hi Jane,\nHere it is. I’ll send the rest tomorrow.', {
      today: '2026-10-09',
      draftDay: '2026-10-07',
    })
    expect(checkNote(note).findings).toContainEqual(
      expect.objectContaining({
        check: 'stale-day',
        level: 'look',
        text: 'You wrote this on Wednesday 7 October. Is “tomorrow” still right?',
      }),
    )
  })
})
