import { describe, expect, it } from 'vitest'
import { shiftLints } from '#shared/notes/check/language/shift-lints'
import { aLint } from '#tests/support/notes/language/a-lint'

const text = 'Thanks for teh call. I recieved it.'
const lints = [aLint(text, 'teh'), aLint(text, 'recieved')]

/** Returns the words at the places of the lints after the body has become another. */
const shift = (to: string) =>
  shiftLints(lints, { subject: '', body: text }, { subject: '', body: to }).map(({ place }) =>
    to.slice(place.start, place.end),
  )

describe('shiftLints', () => {
  it.each([
    ['nothing', text, ['teh', 'recieved']],
    ['a word before them', `Many ${text}`, ['teh', 'recieved']],
    ['a word between them', text.replace('call', 'long call'), ['teh', 'recieved']],
    ['a word behind them', `${text} Best, Sam`, ['teh', 'recieved']],
    ['one of the words', text.replace('teh', 'the'), ['recieved']],
    ['letters added to a word', text.replace('recieved', 'recieveds'), ['teh']],
    ['everything', 'Hello', []],
  ])('follows the words when %s was changed', (_, to, words) => {
    expect(shift(to)).toEqual(words)
  })

  it('leaves the lints of the subject alone when the body changes', () => {
    const subject = 'Teh call'
    const lint = { ...aLint(subject, 'Teh'), place: { field: 'subject' as const, start: 0, end: 3 } }
    expect(shiftLints([lint], { subject, body: 'a' }, { subject, body: 'b' })).toEqual([lint])
    expect(shiftLints([lint], { subject, body: 'a' }, { subject: 'The call', body: 'a' })).toEqual([])
  })
})
