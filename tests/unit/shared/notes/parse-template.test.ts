import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors/app-error'
import { parseTemplate } from '#shared/notes/parse-template'

function parseError(source: string): AppError {
  try {
    parseTemplate(source)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error(`Not refused: ${source}`)
}

describe('parseTemplate', () => {
  it('returns the fields a template uses, each once, in order', () => {
    const source =
      '{{greeting}}, {{{company}}} {{&theRole}} {{! a comment }}{{#hasPoints}}{{points}}{{/hasPoints}}{{greeting}}'
    expect(parseTemplate(source)).toEqual(['greeting', 'company', 'theRole', 'hasPoints', 'points'])
  })

  it.each([
    ['{{nonsense}}', '{{nonsense}} is no field.'],
    ['{{constructor}}', '{{constructor}} is no field.'],
    ['{{__proto__}}', '{{__proto__}} is no field.'],
    ['{{company.length}}', '{{company.length}} is no field.'],
    ['{{.}}', '{{.}} is no field.'],
    ['{{hasPoints}}', '{{hasPoints}} is no field.'],
    ['{{#company}}x{{/company}}', '{{#company}} is no yes-or-no field.'],
    ['{{^toString}}x{{/toString}}', '{{^toString}} is no yes-or-no field.'],
    ['{{#remote}}{{#onSite}}x{{/onSite}}{{/remote}}', 'A section cannot stand within another.'],
    ['{{> other}}', '{{>…}} cannot be used'],
    ['{{=<% %>=}}', '{{=…}} cannot be used'],
    ['{{company', 'A field is not closed.'],
    ['{{#remote}}x', 'The section “remote” has no proper beginning or end.'],
    ['x{{/remote}}', 'The section “remote” has no proper beginning or end.'],
  ])('refuses %j', (source, message) => {
    const error = parseError(source)
    expect(error.code).toBe('invalid-input')
    expect(error.message).toContain(message)
  })

  it('reports the position of the problem', () => {
    expect(parseError('Hello {{nonsense}}').data).toEqual({ at: 6 })
    expect(parseError('{{#remote}}Hello {{nonsense}}{{/remote}}').data).toEqual({ at: 17 })
  })

  it('refuses a template that is too long', () => {
    expect(parseError('x'.repeat(20_001)).message).toContain('longer than 20000 characters')
  })

  it('returns fields or throws an AppError for any text', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '#',
      '^',
      '/',
      '>',
      '=',
      '&',
      '!',
      'company',
      'remote',
      ' ',
      '\n',
      'a',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        try {
          expect(Array.isArray(parseTemplate(pieces.join('')))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
    )
  })
})
