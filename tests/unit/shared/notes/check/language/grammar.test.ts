import { describe, expect, it } from 'vitest'
import { checkNote } from '#shared/notes/check/check-note'
import type { Lint } from '#shared/notes/check/language/lint'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'

/** Returns what is said of the grammar of a sentence in which the checker doubts words. */
function check(sentence: string, lints: Readonly<Record<string, Partial<Lint>>>) {
  const note = aCheckedNote('thank-you', `Hi Jane,\n${sentence}\nBest,\nSam`, { lints })
  return checkNote(note).findings.filter(({ check }) => check === 'grammar')
}

const lint = (rule: string, ...replacements: string[]) => ({ rule, replacements })

describe('grammar', () => {
  it('asks what is meant, and offers it', () => {
    expect(check('I should of asked.', { 'should of': lint('ModalOf', 'should have') })[0]).toMatchObject({
      level: 'look',
      text: 'Do you mean “should have”, not “should of”?',
      replacement: 'should have',
      alternatives: [],
    })
  })

  it('offers both where two are likely, with the apostrophes of the note', () => {
    const [finding] = check('I’d say its been fun.', { its: lint('ItsContraction', "it's", 'it has') })
    expect(finding).toMatchObject({ replacement: 'it’s', alternatives: ['it has'] })
  })

  it('marks an article with its word', () => {
    const [finding] = check('For a hour or so.', { a: lint('AnA', 'an') })
    expect(finding).toMatchObject({
      text: 'Do you mean “an hour”, not “a hour”?',
      replacement: 'an hour',
      place: { start: 13, end: 19 },
    })
  })

  it.each([
    ['before a short form', 'I wrote a FAQ.', { a: lint('AnA', 'an') }],
    ['in a version', 'It’s version 2a of it.', { 'a of': lint('AnA', 'an of') }],
    ['in brackets', 'First (a) owls.', { 'a)': lint('AnA', 'an)') }],
  ])('is silent about an article %s', (_, sentence, lints) => {
    expect(check(sentence, lints)).toEqual([])
  })

  it('finds a little word twice, and lets others be repeated', () => {
    expect(check('Into the the lab.', { 'the the': lint('RepeatedWords', 'the') })[0]?.text).toBe(
      '“the” is there twice.',
    )
    expect(check('I had had doubts.', { 'had had': lint('RepeatedWords', 'had') })).toEqual([])
  })

  it('changes no capitalised word with a press', () => {
    const [finding] = check('Your right about it.', { Your: lint('YourPredicateAdjective', "You're") })
    expect(finding?.text).toBe("Do you mean “You're”, not “Your”?")
    expect(finding).not.toHaveProperty('replacement')
  })

  it('is silent about rules that are not on its list, and about those that offer nothing', () => {
    expect(check('I am more interested than before.', { than: lint('InterestedIn', 'in') })).toEqual([])
    expect(check('So, so good.', { 'So,': lint('TooTo') })).toEqual([])
  })

  it('says one thing about one place, even if two rules found it', () => {
    const note = aCheckedNote('thank-you', 'Hi Jane,\nIt’s more easier now.\nSam', {
      lints: { 'more easier': lint('MoreBetter', 'easier'), easier: lint('AdjectiveDoubleDegree', 'easy') },
    })
    expect(checkNote(note).findings.filter(({ check }) => check === 'grammar')).toHaveLength(1)
  })

  it('drops what was found in a text that is no longer there', () => {
    const note = aCheckedNote('thank-you', 'Hi Jane,\nI should of asked.\nSam', {
      lints: { 'should of': lint('ModalOf', 'should have') },
    })
    const edited = { ...note, body: note.body.replace('should of', 'should’ve') }
    expect(checkNote(edited).findings.filter(({ check }) => check === 'grammar')).toEqual([])
  })
})
