import { describe, expect, it } from 'vitest'
import { line, requiredLine, text } from '#shared/commands/core/inputs'

const company = requiredLine('The company name')
const complaintOf = (schema: typeof company, value: string) =>
  schema.safeParse(value).error?.issues[0]?.message

describe('line', () => {
  it('makes one line of what was typed or pasted', () => {
    expect(line('The role').parse('  Lens\tdesigner\r\nand\u2028 tester ')).toBe('Lens designer and  tester')
  })

  it('drops control characters and keeps every script, joiners and emoji', () => {
    expect(line('The role').parse('\u0000a\u001b[31mb\u007f\u0085\u009f')).toBe('a[31mb')
    expect(line('The role').parse('שלום 👩‍👩‍👧 नमस्ते')).toBe('שלום 👩‍👩‍👧 नमस्ते')
  })

  it('takes 200 characters, and says how many are too many', () => {
    expect(line('The role').parse('x'.repeat(200))).toHaveLength(200)
    expect(complaintOf(line('The role'), 'x'.repeat(10_000))).toBe(
      'The role is too long: 10,000 characters, 200 at most. Shorten it and try again.',
    )
  })

  it('counts what is left once the ends are trimmed', () => {
    expect(line('The role').parse(`${' '.repeat(500)}x${' '.repeat(500)}`)).toBe('x')
  })

  it('may be empty', () => {
    expect(line('The role').parse('   ')).toBe('')
  })
})

describe('requiredLine', () => {
  it.each(['', '   ', '\n\t', '\u0000', '\u200b', '\u200d\u2060', '\u0301'])(
    'takes %j for empty',
    (typed) => {
      expect(complaintOf(company, typed)).toBe('The company name is empty. Type it and try again.')
    },
  )

  it.each(['x', '🙂', 'ש', '3', '&'])('takes %j for a name', (typed) => {
    expect(company.parse(typed)).toBe(typed)
  })

  it('complains of length once', () => {
    const { error } = company.safeParse('x'.repeat(10_000))
    expect(error?.issues.map((issue) => issue.message)).toEqual([
      'The company name is too long: 10,000 characters, 200 at most. Shorten it and try again.',
    ])
  })
})

describe('text', () => {
  it('keeps lines and tabs, with one kind of line end', () => {
    expect(text('Your notes').parse('a\r\nb\rc\n\td \u0007')).toBe('a\nb\nc\n\td ')
  })

  it('takes 10,000 characters and refuses 20,001', () => {
    expect(text('Your notes').parse('x'.repeat(10_000))).toHaveLength(10_000)
    expect(complaintOf(text('Your notes'), 'x'.repeat(20_001))).toBe(
      'Your notes is too long: 20,001 characters, 20,000 at most. Shorten it and try again.',
    )
  })
})
