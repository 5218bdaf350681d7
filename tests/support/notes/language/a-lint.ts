import type { Lint } from '#shared/notes/check/language/lint'

/** Returns a lint of words in a body, as the grammar checker would give it; by default of their spelling. */
export function aLint(
  body: string,
  words: string,
  { rule = 'SpellCheck', replacements = [], ...rest }: Partial<Lint> = {},
): Lint {
  const start = body.indexOf(words)
  return { rule, place: { field: 'body', start, end: start + words.length }, words, replacements, ...rest }
}
