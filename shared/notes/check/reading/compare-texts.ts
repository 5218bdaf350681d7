import { isGeneric } from './generic-words.ts'
import { findGreeting } from './greeting.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { listWords, toStem } from './words.ts'

/** How much of the shorter of two sentences must be in the other for them to say the same. */
const SHARED_MIN = 0.8

/** How many words of its own a sentence needs before it can be said to repeat another. */
const OWN_WORDS_MIN = 3

/** How many words in a row are the same detail, told again. */
const RUN_MIN = 5

/** How alike two sentences are that differ by small changes. */
export const LIKENESS_MIN = 0.75

const noWords: ReadonlySet<string> = new Set()

/** Returns the stems of the words that say something of their own, each once; `known` stems do not count. */
export function listOwnWords(text: string, known = noWords): ReadonlySet<string> {
  return pickOwnWords(listWords(text), known)
}

function pickOwnWords(words: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set<string>()
  for (const word of words) {
    const stem = toStem(word)
    if (!known.has(stem) && !isGeneric(word)) own.add(stem)
  }
  return own
}

/** A sentence taken apart for comparison: all its words in order, and those that say something of their own. */
export interface SentenceWords {
  readonly all: readonly string[]
  readonly own: ReadonlySet<string>
  /** All its words, with a blank around each. */
  readonly text: string
}

/** Takes a sentence apart for comparison. */
export function readSentence(text: string, known: ReadonlySet<string>): SentenceWords {
  const all = listWords(text)
  return { all, own: pickOwnWords(all, known), text: ` ${all.join(' ')} ` }
}

/**
 * Returns true if two sentences say the same. Either one says what the other does and perhaps more, or they
 * differ by small changes.
 */
export function isNearlySame(a: SentenceWords, b: SentenceWords): boolean {
  const [short, long] = a.own.size <= b.own.size ? [a.own, b.own] : [b.own, a.own]
  const shared = countShared(short, long)
  if (short.size >= OWN_WORDS_MIN && shared / short.size >= SHARED_MIN) return true
  if (shared >= OWN_WORDS_MIN - 1 && measureLikeness(a.all, b.all) >= LIKENESS_MIN) return true
  return shared > 0 && hasSameRun(a, b)
}

/** Returns true if both have the same words in a row, at least one of them a word of its own. */
function hasSameRun(a: SentenceWords, b: SentenceWords): boolean {
  return a.all.some((_, index) => {
    const run = a.all.slice(index, index + RUN_MIN)
    return (
      run.length === RUN_MIN &&
      run.some((word) => a.own.has(toStem(word))) &&
      b.text.includes(` ${run.join(' ')} `)
    )
  })
}

/** Returns how much of two lists of words is in both, from 0 to 1; their order does not count. */
export function measureLikeness(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  let shared = 0
  for (const word of a) {
    const index = rest.indexOf(word)
    if (index === -1) continue
    rest.splice(index, 1)
    shared += 1
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

/** Counts the words that are in both. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared
}

/** Splits a note that somebody has read into sentences, without its greeting. */
export function splitReadText(text: string): readonly Sentence[] {
  return splitSentences(text, { field: 'body', start: findGreeting(text)?.end ?? 0, end: text.length })
}
