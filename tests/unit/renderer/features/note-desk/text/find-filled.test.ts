import { describe, expect, it } from 'vitest'
import { findEndOfText } from '#renderer/features/note-desk/text/find-end-of-text'
import { findFilled } from '#renderer/features/note-desk/text/find-filled'
import { splitMarked } from '#renderer/features/note-desk/text/split-marked'

const body = 'Hi Ann, the Analyst role at Anno. Ann'
const read = (text: string, values: readonly string[]) =>
  findFilled(text, values).map(({ start, end }) => `${start} ${text.slice(start, end)}`)

describe('findFilled', () => {
  it('finds values in their order and as words of their own', () => {
    expect(read(body, ['Ann', 'Analyst role', 'Anno', 'Ann'])).toEqual([
      '3 Ann',
      '12 Analyst role',
      '28 Anno',
      '34 Ann',
    ])
  })

  it('does not find what was changed, and still finds what follows', () => {
    expect(read('Hi Anna, the Analyst role', ['Ann', 'Analyst role'])).toEqual(['13 Analyst role'])
  })

  it('is marked lightly, unless the check found something there', () => {
    const filled = findFilled(body, ['Ann', 'Anno'])
    const findings = [{ level: 'fix' as const, place: { field: 'body' as const, start: 0, end: 6 } }]
    expect(
      splitMarked(body, findings, filled).flatMap(({ text, mark }) => (mark ? [[text, mark]] : [])),
    ).toEqual([
      ['Hi Ann', 'fix'],
      ['Anno', 'filled'],
    ])
  })
})

describe('findEndOfText', () => {
  const add = (text: string, signature = '') => {
    const at = findEndOfText(text, signature)
    return `${text.slice(0, at)}|${text.slice(at)}`
  }

  it('is before the closing and the signature of an email', () => {
    expect(add('Hi Ann,\n\nAny news?\n\nBest,\nSam')).toBe('Hi Ann,\n\nAny news?|\n\nBest,\nSam')
    const signature = '+1 555\n\nexample.com'
    expect(add(`Hi,\n\nAny news?\n\nBest,\nSam\n${signature}`, signature)).toContain('Any news?|\n\nBest')
  })

  it('is at the end of a short message, before a name under it', () => {
    expect(add('Hi Ann, any news?')).toBe('Hi Ann, any news?|')
    expect(add('Hi Ann, any news?\nSam')).toBe('Hi Ann, any news?|\nSam')
  })
})
