import { describe, expect, it } from 'vitest'
import { lineInput, requiredLineInput, textInput } from '#shared/commands/core/inputs'

const company = requiredLineInput('The company name')
const errorMessage = (schema: typeof company, value: string) =>
  schema.safeParse(value).error?.issues[0]?.message

describe('line', () => {
  it('joins typed or pasted text into one line', () => {
    expect(lineInput('The role').parse('  Lens\tdesigner\r\nand\u2028 tester ')).toBe(
      'Lens designer and  tester',
    )
  })

  it('removes control characters and keeps every script, joiners and emoji', () => {
    expect(lineInput('The role').parse('\u0000a\u001b[31mb\u007f\u0085\u009f')).toBe('a[31mb')
    expect(lineInput('The role').parse('שלום 👩‍👩‍👧 नमस्ते')).toBe('שלום 👩‍👩‍👧 नमस्ते')
  })

  it('accepts 200 characters and names both lengths beyond that', () => {
    expect(lineInput('The role').parse('x'.repeat(200))).toHaveLength(200)
    expect(errorMessage(lineInput('The role'), 'x'.repeat(10_000))).toBe(
      'The role is too long: 10,000 characters, 200 at most. Shorten it and try again.',
    )
  })

  it('counts characters after trimming', () => {
    expect(lineInput('The role').parse(`${' '.repeat(500)}x${' '.repeat(500)}`)).toBe('x')
  })

  it('accepts an empty line', () => {
    expect(lineInput('The role').parse('   ')).toBe('')
  })
})

describe('requiredLine', () => {
  it.each(['', '   ', '\n\t', '\u0000', '\u200b', '\u200d\u2060', '\u0301'])(
    'treats %j as empty',
    (typed) => {
      expect(errorMessage(company, typed)).toBe('The company name is empty. Type it and try again.')
    },
  )

  it.each(['x', '🙂', 'ש', '3', '&'])('accepts %j', (typed) => {
    expect(company.parse(typed)).toBe(typed)
  })

  it('reports a length error once', () => {
    const { error } = company.safeParse('x'.repeat(10_000))
    expect(error?.issues.map((issue) => issue.message)).toEqual([
      'The company name is too long: 10,000 characters, 200 at most. Shorten it and try again.',
    ])
  })
})

describe('text', () => {
  it('keeps lines and tabs and normalises line ends', () => {
    expect(textInput('Your notes').parse('a\r\nb\rc\n\td \u0007')).toBe('a\nb\nc\n\td ')
  })

  it('accepts 10,000 characters and refuses 20,001', () => {
    expect(textInput('Your notes').parse('x'.repeat(10_000))).toHaveLength(10_000)
    expect(errorMessage(textInput('Your notes'), 'x'.repeat(20_001))).toBe(
      'Your notes is too long: 20,001 characters, 20,000 at most. Shorten it and try again.',
    )
  })
})
