import type { Field } from '../finding.ts'

/** A sentence of a note with its place; `end` is exclusive. */
export interface Sentence {
  readonly field: Field
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Matches an abbreviation whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Ss]t|[Nn]o|vs|etc|e\.g|i\.e|a\.m|p\.m|\p{Lu})\.$/u

/** Matches what may end a sentence, and a line break with the first letter of the next line. */
const boundary = /[.!?…]+["”’)\]]*\s+|\s*\n\s*/g

/**
 * Splits a part of a text into sentences. A line break ends a sentence unless the next line goes on in lower
 * case, as in a text that was wrapped by hand; a blank line always does.
 */
export function splitSentences(
  text: string,
  { field, start, end }: { readonly field: Field; readonly start: number; readonly end: number },
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = start
  const add = (to: number) => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const at = from + raw.indexOf(trimmed)
      sentences.push({ field, text: trimmed, start: at, end: at + trimmed.length })
    }
    from = to
  }
  boundary.lastIndex = 0
  for (const match of text.slice(start, end).matchAll(boundary)) {
    const to = start + match.index + match[0].length
    if (endsSentence(text.slice(from, to), match[0], text.charAt(to))) add(to)
  }
  add(end)
  return sentences
}

function endsSentence(before: string, separator: string, next: string): boolean {
  if (separator.includes('\n')) return /\n\s*\n/.test(separator) || !/\p{Ll}/u.test(next)
  return !abbreviation.test(before.trimEnd())
}
