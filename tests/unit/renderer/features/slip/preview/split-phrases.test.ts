import { describe, expect, it } from 'vitest'
import { splitPhrases } from '#renderer/features/slip/preview/split-phrases'

const body = 'What you said about week one stuck with me. I’d bring calm.'
const split = (...phrases: readonly (readonly [text: string, isLive: boolean])[]) =>
  splitPhrases(
    body,
    phrases.map(([text, isLive]) => ({ text, isLive })),
  )

describe('splitPhrases', () => {
  it('marks each phrase at its first place, in the order of the text', () => {
    expect(split(['calm', false], ['week one', true]).map(({ text, kind }) => [kind, text])).toEqual([
      ['plain', 'What you said about '],
      ['live', 'week one'],
      ['plain', ' stuck with me. I’d bring '],
      ['typed', 'calm'],
      ['plain', '.'],
    ])
  })

  it('never loses or repeats a letter, whatever overlaps or is missing', () => {
    for (const parts of [
      split(),
      split(['', true]),
      split(['nowhere', false]),
      split(['week', true], ['week one', false]),
    ])
      expect(parts.map(({ text }) => text).join('')).toBe(body)
  })
})
