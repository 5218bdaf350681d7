import { describe, expect, it } from 'vitest'
import { countWords } from '#shared/text/plain-text'
import { listNotes, type WrittenNote } from '#tests/support/notes/list-notes'
import { noteCards } from '#tests/support/notes/note-cards'

const brief = new Set(['second-check-in', 'stay-in-touch'])
const checkIns = new Set([
  'check-in',
  'check-in-promise',
  'call-back',
  'second-check-in',
  'late-thanks-check-in',
])

/** Counts the questions of a note. */
const countQuestions = (body: string): number => body.match(/\?/g)?.length ?? 0

describe('the notes', () => {
  it.each(noteCards)(
    'have the length of their kind for the card “$name”',
    (known) => {
      const misses = listNotes(known).filter(({ form, template, body }) => {
        const words = countWords(body)
        if (form === 'call') return false
        if (form === 'short') return words < 25 || words > 55
        if (brief.has(template)) return words < 20 || words > 70
        return words < 15 || words > 120
      })
      expect(misses.map(({ template, form, body }) => [template, form, body])).toEqual([])
    },
    60_000,
  )

  it('have 50 to 90 words in a thank-you where the card has the details', () => {
    const full = noteCards.find(({ name }) => name === 'full')
    if (!full) throw new Error('The card is gone')
    for (const { body } of listNotes(full).filter(isThankYouMail)) {
      expect(countWords(body)).toBeGreaterThanOrEqual(50)
      expect(countWords(body)).toBeLessThanOrEqual(90)
    }
  }, 60_000)

  it.each(noteCards)(
    'ask one question in a check-in, and thank once, for the card “$name”',
    (known) => {
      for (const { template, form, tone, body } of listNotes(known)) {
        if (form === 'call') continue
        if (checkIns.has(template)) expect([body, countQuestions(body)]).toEqual([body, 1])
        const thanks = body.replace(/\nThanks,\n.*$/s, '').match(/\bthank(?:s|ed)?\b/gi)?.length ?? 0
        expect([tone, body, thanks <= 1]).toEqual([tone, body, true])
      }
    },
    60_000,
  )
})

function isThankYouMail({ template, form }: WrittenNote): boolean {
  return template === 'thank-you-call' && form === 'mail'
}
