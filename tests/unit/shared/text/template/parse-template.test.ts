import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors/app-error'
import { parseTemplate } from '#shared/text/template/parse-template'

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
    ['{{nonsense}}', '{{nonsense}} isn’t a field.'],
    ['{{constructor}}', '{{constructor}} isn’t a field.'],
    ['{{__proto__}}', '{{__proto__}} isn’t a field.'],
    ['{{company.length}}', '{{company.length}} isn’t a field.'],
    ['{{.}}', '{{.}} isn’t a field.'],
    ['{{hasPoints}}', '{{hasPoints}} is a condition.'],
    ['{{#company}}x{{/company}}', '{{#company}} isn’t a condition.'],
    ['{{^toString}}x{{/toString}}', '{{^toString}} isn’t a condition.'],
    ['{{#remote}}{{#onSite}}x{{/onSite}}{{/remote}}', '{{#onSite}} begins inside {{#remote}}'],
    ['{{> other}}', '{{>…}} can’t be used'],
    ['{{=<% %>=}}', '{{=…}} can’t be used'],
    ['{{company', 'The closing }} is missing. Write {{company}}.'],
    ['{{#remote}}x', '{{#remote}} never ends. Put {{/remote}} where its text ends.'],
    ['x{{/remote}}', '{{/remote}} ends nothing.'],
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
