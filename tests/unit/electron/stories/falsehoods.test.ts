import { describe, expect, it } from 'vitest'
import { findFalsehoods } from '#tests/support/story/falsehoods/find-falsehoods'
import { findPanelLetters } from '#tests/support/story/falsehoods/panel-letter'
import type { SentNote, StoryNote } from '#tests/support/story/notes'
import { threeWeeks } from '#tests/support/story/script/three-weeks'
import { toMoment, type Wall } from '#tests/support/story/story'
import { findTruth } from '#tests/support/story/truth'

/** A note to Jane at Northwind, a week after their call. */
function aNote(body: string, overrides: Partial<StoryNote> & { readonly wall?: Wall } = {}): StoryNote {
  const { wall = '2026-10-26 10:00', ...rest } = overrides
  return {
    ...{ card: 'northwind', person: 'jane', key: 'northwind/northwind-call/check-in/1', step: 'check-in' },
    ...{ at: toMoment(wall), template: 'check-in', tone: 'plain', form: 'mail', wording: 0, isFirst: true },
    ...{ subject: '', body },
    ...rest,
  }
}

const toTom = { card: 'harbor', person: 'tom', wall: '2026-10-24 10:00' } as const
const toNoor = { card: 'cascade', person: 'noor', wall: '2026-10-31 10:00' } as const
const toRui = { card: 'lantern', person: 'rui', wall: '2026-10-22 12:00' } as const
const toDana = { card: 'kestrel', person: 'dana', wall: '2026-10-20 13:00' } as const

const find = (note: StoryNote, sent: readonly SentNote[] = []) =>
  findFalsehoods(note, findTruth(threeWeeks, note, sent)).join('; ')

describe('findFalsehoods', () => {
  it.each([
    ['a day that they replaced', aNote('You hoped to decide by Friday 23 October.'), /no longer holds/],
    ['the same as a weekday', aNote('You hoped to decide by Friday.'), /no longer holds/],
    ['a date under another weekday', aNote('You named Thursday 26 October.'), /nothing was or is/],
    ['the same without its month', aNote('You named Friday the 23rd.'), /no longer holds/],
    ['a day on which nothing is', aNote('We spoke yesterday.'), /nothing was or is/],
    ['the day of an interview that was moved', aNote('Our call on Thursday was good.', toRui), /nothing was/],
    ['thanks for a call that was not', aNote('Thanks for your time.', toRui), /not spoken with/],
    ['thanks for a talk that was not', aNote('Thank you for talking with me.', toRui), /not spoken with/],
    ['a call with somebody who was not in it', aNote('I enjoyed our call.', toDana), /no such conversation/],
    ['a meeting that was a call', aNote('I enjoyed our meeting.'), /no such conversation/],
    [
      'an interview with others',
      aNote('I had my interview with Maya and Tom today.', toDana),
      /Tom was in the interview/,
    ],
    ['an interview before any', aNote('Since my interview I am keen.', toRui), /though there was none/],
    ['a meeting in person that was a call', aNote('It was good to meet you in person.'), /has not met/],
    ['a promise to call without a number', aNote("I'll call you.", toNoor), /without a number/],
    ['a call from the user without a number', aNote('Expect a call from me.', toNoor), /without a number/],
    ['a jotting', aNote('I know: she cares most about the first week.'), /pastes “She cares most/],
    ['the reader in the third person', aNote('Hi Jane,\n\nWhat she said helped.'), /says “she”/],
    ['the name of the reader', aNote('Hi Jane,\n\nJane said that it is open.'), /speaks to Jane about Jane/],
    ['a fragment behind a colon', aNote('One thing stayed with me: the first week.'), /behind a colon/],
    [
      'a question for a reason that was given',
      aNote('What would have made the difference?', { ...toTom, wall: '2026-10-30 12:00' }),
      /which they have said/,
    ],
  ])('finds %s', (_, note, problem) => {
    expect(find(note)).toMatch(problem)
  })

  it.each([
    ['the day that holds', aNote('You hoped to decide by Monday 26 October.')],
    ['the day that holds, without its month', aNote('You hoped to decide by Monday the 26th.')],
    ['a wish to talk', aNote('I look forward to speaking with you about it.', toRui)],
    ['the day of the call, in either order', aNote('Our call on Monday, October 19 was good.')],
    ['the call that was', aNote('Thanks for our call.\n\nIt is about what you said.')],
    ['a meeting in person', aNote('It was good to meet you in person on Wednesday.', toTom)],
    ['a call to somebody with a number', aNote("I'll call you on Tuesday, as agreed.", toTom)],
    ['a time of day', aNote('Is 15:30 any good?')],
    [
      'a missed day where it is the point',
      aNote("I can't make our call today.", { ...toRui, step: 'missed-interview', wall: '2026-10-22 09:00' }),
    ],
  ])('lets %s pass', (_, note) => {
    expect(find(note)).toBe('')
  })

  it('finds what the reader was sent before', () => {
    const thanks = 'Thanks for our call. I would enjoy working on the first week.'
    const first = aNote(thanks, {
      key: 'northwind/northwind-call/thank-you/1/jane',
      template: 'thank-you-call',
    })
    const sent = [{ ...first, at: toMoment('2026-10-19 17:00'), sent: thanks }]
    expect(find(first, sent)).toMatch(/was sent before/)
    expect(find(aNote('I would enjoy working on the first week.'), sent)).toMatch(/enjoy working .* again/)
    expect(find(aNote('Thank you for our call.'), sent)).toMatch(/thanks again/)
    expect(find(aNote('Is there any news?'), sent)).toBe('')
  })
})

describe('findPanelLetters', () => {
  it('finds a sentence that two of a panel were sent', () => {
    const letters = ['maya', 'femi'].map((person): SentNote => {
      const body = `Hi ${person},\n\nThanks for the call about everything.`
      const key = `kestrel/kestrel-panel/thank-you/1/${person}`
      return { ...aNote(body, { ...toDana, person, key, step: 'thank-you' }), sent: body }
    })
    expect(findPanelLetters(letters)).toHaveLength(1)
    expect(findPanelLetters(letters.slice(1))).toEqual([])
  })
})
