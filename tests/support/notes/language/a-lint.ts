import type { Lint } from '#shared/notes/check/language/lint'
import { escapePattern } from '#shared/notes/check/reading/person-words'

/** Returns a lint of words in a body, as the grammar checker would give it; by default of their spelling. */
export function aLint(
  body: string,
  words: string,
  { rule = 'SpellCheck', replacements = [], ...rest }: Partial<Lint> = {},
): Lint {
  const whole = new RegExp(`(?<!\\p{L})${escapePattern(words)}(?!\\p{L})`, 'u')
  const start = whole.exec(body)?.index ?? body.length
  return { rule, place: { field: 'body', start, end: start + words.length }, words, replacements, ...rest }
}
