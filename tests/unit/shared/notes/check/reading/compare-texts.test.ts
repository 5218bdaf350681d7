import { describe, expect, it } from 'vitest'
import {
  isNearlySame,
  listOwnWords,
  measureLikeness,
  readSentence,
} from '#shared/notes/check/reading/compare-texts'

const known = new Set(['product', 'manager'])

describe('isNearlySame', () => {
  it.each([
    [
      'a sentence in other short forms',
      'I’d enjoy digging into the drop-off.',
      'I would enjoy digging into the drop-off!',
    ],
    [
      'a sentence that says more',
      'The wall of returned sensors was a sight.',
      'I keep telling people about the wall of returned sensors, which was a sight, and about the lab.',
    ],
    [
      'the same detail in the same words',
      'People dropping off in week one is on my mind.',
      'What you said about people dropping off in week one stuck with me.',
    ],
  ])('is true for %s', (_, a, b) => {
    expect(isNearlySame(readSentence(a, known), readSentence(b, known))).toBe(true)
    expect(isNearlySame(readSentence(b, known), readSentence(a, known))).toBe(true)
  })

  it.each([
    [
      'a topic that is named again',
      'Our chat about the trial emails made me think.',
      'I wrote down a plan for the trial emails.',
    ],
    [
      'courtesies and the role',
      'I’m still very interested in the product manager role.',
      'I’m still very interested in the product manager role.',
    ],
    ['two sentences with nothing of their own', 'Thank you for your time.', 'Thank you for your time.'],
    [
      'different things',
      'The wall of returned sensors was a sight.',
      'The tour of the bakery line was a joy.',
    ],
  ])('is false for %s', (_, a, b) => {
    expect(isNearlySame(readSentence(a, known), readSentence(b, known))).toBe(false)
  })
})

describe('listOwnWords', () => {
  it('leaves out grammar, courtesies, known words and endings', () => {
    expect([...listOwnWords('Thanks for discussing the priced routes, and the product.', known)]).toEqual([
      'pric',
      'rout',
    ])
  })
})

describe('measureLikeness', () => {
  it.each([
    ['a b c', 'a b c', 1],
    ['a b', 'c d', 0],
    ['a a', 'a b', 0.5],
    ['', '', 0],
  ])('compares “%s” and “%s”: %d', (a, b, likeness) => {
    const split = (text: string) => text.split(' ').filter((word) => word !== '')
    expect(measureLikeness(split(a), split(b))).toBe(likeness)
  })
})
