import type { Check } from '../check.ts'
import type { FoundFault, Place } from '../finding.ts'
import type { ReadNote } from '../reading/read-note.ts'
import { chooseCorrections } from './choose-corrections.ts'
import { withoutForeignSentences } from './foreign-sentences.ts'
import { grammarRules, SPELLING_RULE, SPLIT_RULE } from './grammar-rules.ts'
import { createIsKnown } from './known-words.ts'
import type { Lint } from './lint.ts'
import { listUsableLints, matchApostrophes, overlaps } from './usable-lints.ts'

/** Finds misspelled words, never one with a capital letter: that is mostly a name. */
export const spelling: Check = {
  id: 'spelling',
  reason: 'A slip is the first thing a busy reader notices.',
  source: 'app',
  find(note) {
    const lints = listUsableLints(note)
    const doubted = lints.filter(({ rule }) => rule === SPELLING_RULE)
    if (doubted.length === 0) return []
    const isKnown = createIsKnown(note.facts)
    const certain = doubted.filter(
      (lint) =>
        isPlainWord(lint, note) &&
        !isKnown(lint.words) &&
        // Only a capital letter is missing, as in "i’d".
        !lint.replacements.some(
          (one) => one.toLowerCase() === lint.words.toLowerCase().replaceAll('’', "'"),
        ) &&
        !lints.some((other) => overlaps(other.place, lint.place) && explainsBetter(other)),
    )
    return withoutForeignSentences(note, certain).flatMap((lint) => toFault(lint, note))
  },
}

/** Returns true if a word with what is next to it has only small letters: "js" in "Next.js" is part of a name. */
function isPlainWord({ place: { field, start, end } }: Lint, note: ReadNote): boolean {
  const text = note[field]
  const before = /[^\s“”"‘(]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^\s“”"),.;:!?]*/.exec(text.slice(end))?.[0] ?? ''
  const next = /^[.:@/]\S/.test(text.slice(end + after.length))
  // A short part of a compound is a short form: "hi-vis".
  if (end - start < 4 && (before.endsWith('-') || after.startsWith('-'))) return false
  return !next && /^[\p{Ll}\p{M}'’–—-]+$/u.test(before + text.slice(start, end) + after)
}

/** Returns true for a lint that makes the one about the spelling of the same word needless. */
function explainsBetter({ rule, replacements }: Lint): boolean {
  return grammarRules.has(rule) || (rule === SPLIT_RULE && replacements.some(isCompound))
}

/** Returns true for two words of at least three letters, such as "help desk": written as one, they are rarely a slip. */
function isCompound(words: string): boolean {
  const parts = words.split(' ')
  return (
    parts.length === 2 &&
    parts.every((part) => part.length >= 3) &&
    !/^(?:and|for|the|with)$/.test(parts[0] ?? '')
  )
}

function toFault(
  { words, place, replacements, isRightElsewhere = false }: Lint,
  note: ReadNote,
): FoundFault[] {
  const { words: corrections, isCertain } = chooseCorrections(words, replacements)
  const [replacement, ...alternatives] = corrections.map((one) => matchApostrophes(one, note))
  // A word that is near no other one is a rare word rather than a slip.
  if (replacement === undefined) return []
  const fault = { place, word: words, replacement }
  if (isRightElsewhere) return toElsewhere(fault, note)
  return isCertain
    ? [{ ...fault, level: 'look', text: `“${words}” looks misspelled.`, alternatives }]
    : [{ ...fault, level: 'nice', text: `Is “${words}” spelled right?`, alternatives }]
}

/** Says what the user's English has for a word of another one. Without a locale of English, both are right. */
function toElsewhere(
  fault: { readonly place: Place; readonly word: string; readonly replacement: string },
  { facts: { english } }: ReadNote,
): FoundFault[] {
  if (english === null) return []
  const name = english.charAt(0).toUpperCase() + english.slice(1)
  const text = `${name} English has “${fault.replacement}” for “${fault.word}”.`
  return [{ ...fault, level: 'nice', text }]
}
