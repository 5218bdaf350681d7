import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitMarked } from '#renderer/features/note-desk/text/split-marked'
import { channelSchema } from '#shared/model/person'
import { steps } from '#shared/model/step'
import { applyFix } from '#shared/notes/check/apply-fix'
import { checkNote } from '#shared/notes/check/check-note'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'
import { collectedNotes } from '#tests/support/notes/collection'

/** Words that the checks look for, and characters that confuse. */
const word = fc.constantFrom(
  ...[
    'Hi',
    'Jane',
    'Jnae',
    'Dr.',
    'Vogt',
    'today',
    'tomorrow',
    'Friday',
    '9',
    'October',
    '31',
    'November',
    '10:30',
  ],
  ...[
    'she',
    'said',
    'sorry',
    'Kestrel Health',
    '[gap]',
    '{{x}}',
    'thanks',
    '?',
    '???',
    '.',
    ',',
    '\n',
    '\n\n',
    '🙂',
  ],
  ...['שלום', '\u202e', 'attached', 'weekend', 'have a good', 'on', 'by', '9/10', '\u0000', 'e\u0301'],
)
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
const anyNote = fc.record({
  body: fc.oneof(
    text,
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...collectedNotes.map(({ input }) => input.body)),
  ),
  subject: fc.oneof(text, fc.string()),
  step: fc.constantFrom(...steps),
  channel: fc.option(fc.constantFrom(...channelSchema.options)),
})

describe(`checkNote on any text, seed ${seed}`, () => {
  it('names places within the text, keeps its ids short, and its marks lose nothing', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const input = { ...aCheckedNote('check-in', ''), ...note, body: note.body }
        const { findings } = checkNote(input)
        for (const { id, place, replacement } of findings) {
          expect(id.length).toBeLessThanOrEqual(200)
          if (place === null) continue
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeGreaterThanOrEqual(place.start)
          expect(place.end).toBeLessThanOrEqual(input[place.field].length)
          if (replacement !== undefined)
            expect(() => checkNote(applyFix(input, { place, replacement }))).not.toThrow()
        }
        expect(
          splitMarked(input.body, findings)
            .map((part) => part.text)
            .join(''),
        ).toBe(input.body)
        const dismissed = findings.map(({ id }) => id)
        expect(checkNote({ ...input, facts: { ...input.facts, dismissed } }).findings).toEqual([])
      }),
      limitRuns(500),
    )
  })
})
